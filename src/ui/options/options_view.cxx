// SPDX-License-Identifier: MPL-2.0
#include "ui/options/options_view.hxx"

#include "base/text.hxx"
#include "form_file/own_forms.hxx"
#include "ui/dialogs/help_key.hxx"
#include "writer/files/report_file.hxx"
#include "writer/inserting/seal_line.hxx"
#include "writer/settings/last_year_memory.hxx"
#include "writer/settings/read_own_form_folder.hxx"
#include "writer/settings/resource_store.hxx"
#include "writer/uno/file_url.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XNumericField.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace gouji
{
namespace
{
using css::awt::XCheckBox;
using css::awt::XListBox;
using css::awt::XNumericField;
using css::awt::XTextComponent;
using css::uno::Reference;

/// The controls of each entry that can be locked.
struct EntryControl
{
    SettingsEntry entry;
    const char* control;
};

constexpr std::array<EntryControl, 9> kEntryControls{{{SettingsEntry::UnitName, "unit"},
                                                      {SettingsEntry::SealLine, "seal"},
                                                      {SettingsEntry::LastMonthOfPreviousYear, "year"},
                                                      {SettingsEntry::ChecksLive, "live"},
                                                      {SettingsEntry::LiveCheckDelay, "delay"},
                                                      {SettingsEntry::FlowsOnEntry, "flow"},
                                                      {SettingsEntry::TotalsFollow, "follow"},
                                                      {SettingsEntry::FormFolder, "folder"},
                                                      {SettingsEntry::FormFolder, "choose"}}};

std::string textOf(const Controls& page, const char* id)
{
    return trimmed(toUtf8(page.control<XTextComponent>(id)->getText()));
}

void setText(const Controls& page, const char* id, const std::string& text)
{
    page.control<XTextComponent>(id)->setText(fromUtf8(text));
}

int numberOf(const Controls& page, const char* id)
{
    return static_cast<int>(std::lround(page.control<XNumericField>(id)->getValue()));
}

/// How the signature is written, with its places in the words of the language.
std::string sealHelp(const MessageCatalog& catalog)
{
    return catalog.text("ui.options.seal-help",
                        {{"unit", sealPlace(catalog.text("seal.unit"))}, {"date", sealPlace(catalog.text("seal.date"))}});
}

/// What became of the user's folder, in one line.
std::string folderLine(const MessageCatalog& catalog, const OwnFormFolder& folder, const std::vector<std::string>& problems)
{
    if (folder.path.empty() && problems.empty())
        return catalog.text("ui.options.forms.none");
    if (problems.empty())
        return catalog.text("ui.options.forms.good", {{"count", std::to_string(folder.forms.size())}});
    if (problems.size() == 1)
        return problems.front();
    return catalog.text("ui.options.forms.problems", {{"count", std::to_string(problems.size())}, {"problem", problems.front()}});
}

std::string linesOf(const std::vector<std::string>& sentences)
{
    std::string lines;
    for (const auto& sentence : sentences)
        lines.append(lines.empty() ? "" : "\n").append(sentence);
    return lines;
}

/// As people write it: a path, where it is one.
std::string shownFolder(const std::string& folder)
{
    const auto path = systemPath(folder);
    return path.empty() ? folder : path;
}
}

void OptionsView::show(const Controls& page)
{
    lookForChangedForms(context_);
    const auto loaded = resources(context_);
    if (!loaded)
        throw css::uno::RuntimeException(fromUtf8(messageCatalog(context_).text(loaded.error())));
    resources_ = loaded.value();
    forgotten_.clear();
    page.translate(resources_->catalog);
    const SettingsStore store(context_);
    showEntries(page, store.read());
    rules_.show(page, *resources_, store);
    showFiles(page);
    lockEntries(page, store);
}

void OptionsView::showEntries(const Controls& page, const Settings& settings) const
{
    setText(page, "unit", settings.unitName);
    setText(page, "seal", settings.sealLine);
    page.model("seal-help")->setPropertyValue("Label", css::uno::Any(fromUtf8(sealHelp(resources_->catalog))));
    page.control<XNumericField>("year")->setValue(settings.lastMonthOfPreviousYear);
    page.control<XCheckBox>("live")->setState(settings.checksLive ? 1 : 0);
    page.control<XCheckBox>("flow")->setState(settings.flowsOnEntry ? 1 : 0);
    page.control<XCheckBox>("follow")->setState(settings.totalsFollow ? 1 : 0);
    const auto delay = page.control<XNumericField>("delay");
    delay->setMin(kShortestLiveCheckDelay);
    delay->setMax(kLongestLiveCheckDelay);
    delay->setValue(settings.liveCheckDelay);
    setText(page, "folder", shownFolder(settings.formFolder));
    showFolderState(page, settings.formFolder);
}

void OptionsView::lockEntries(const Controls& page, const SettingsStore& store) const
{
    for (const auto& [entry, control] : kEntryControls)
        page.control<css::awt::XWindow>(control)->setEnable(!store.isLocked(entry));
}

void OptionsView::save(const Controls& page)
{
    if (!resources_)
        return;
    Settings settings;
    settings.unitName = textOf(page, "unit");
    settings.sealLine = textOf(page, "seal");
    settings.lastMonthOfPreviousYear = numberOf(page, "year");
    settings.checksLive = page.control<XCheckBox>("live")->getState() == 1;
    settings.liveCheckDelay = numberOf(page, "delay");
    settings.flowsOnEntry = page.control<XCheckBox>("flow")->getState() == 1;
    settings.totalsFollow = page.control<XCheckBox>("follow")->getState() == 1;
    settings.severities = rules_.severities();
    const SettingsStore store(context_);
    const auto folder = textOf(page, "folder");
    const auto known = store.read().formFolder;
    settings.formFolder = folder == shownFolder(known) ? known : folder;
    store.write(settings);
    const LastYearMemory memory(context_);
    for (const auto& unit : forgotten_)
        memory.forget(unit);
    forgotten_.clear();
    showFolderState(page, settings.formFolder);
}

void OptionsView::chooseRule(const Controls& page)
{
    rules_.chooseRule(page);
}

void OptionsView::chooseSeverity(const Controls& page)
{
    rules_.chooseSeverity(page);
}

void OptionsView::chooseFolder(const Controls& page)
{
    const auto picker = css::ui::dialogs::FolderPicker::create(context_);
    picker->setTitle(fromUtf8(resources_->catalog.text("ui.options.folder-title")));
    if (const auto url = fileUrlOf(textOf(page, "folder")); !url.empty())
        picker->setDisplayDirectory(fromUtf8(url));
    if (picker->execute() != css::ui::dialogs::ExecutableDialogResults::OK)
        return;
    const auto folder = toUtf8(picker->getDirectory());
    setText(page, "folder", shownFolder(folder));
    showFolderState(page, folder);
}

void OptionsView::judgeFolder(const Controls& page)
{
    showFolderState(page, textOf(page, "folder"));
}

void OptionsView::showFolderState(const Controls& page, const std::string& folder) const
{
    const auto content = readOwnFormFolder(folder);
    auto problems = content.problems;
    std::ranges::move(withOwnForms(resources_->forms, content.forms).problems, std::back_inserter(problems));
    std::vector<std::string> sentences;
    for (const auto& problem : problems)
        sentences.push_back(resources_->catalog.text(problem));
    const auto model = page.model("forms-state");
    model->setPropertyValue("Label", css::uno::Any(fromUtf8(folderLine(resources_->catalog, content, sentences))));
    model->setPropertyValue("HelpText", css::uno::Any(fromUtf8(linesOf(sentences))));
}

void OptionsView::showFiles(const Controls& page)
{
    const auto& catalog = resources_->catalog;
    const LastYearMemory memory(context_);
    units_ = memory.units();
    std::erase_if(units_, [this](const std::string& unit) { return std::ranges::find(forgotten_, unit) != forgotten_.end(); });
    const auto list = page.control<XListBox>("files");
    list->removeItems(0, list->getItemCount());
    for (const auto& unit : units_)
        list->addItem(fromUtf8(catalog.text("ui.options.file", {{"unit", unit}, {"file", fileName(memory.recall(unit).value_or(""))}})),
                      list->getItemCount());
    if (units_.empty())
        list->addItem(fromUtf8(catalog.text("ui.options.files.none")), 0);
    else
        list->selectItemPos(0, true);
    page.control<css::awt::XWindow>("files")->setEnable(!units_.empty());
    page.control<css::awt::XWindow>("forget")->setEnable(!units_.empty());
}

void OptionsView::forgetFile(const Controls& page)
{
    const auto position = page.control<XListBox>("files")->getSelectedItemPos();
    if (position < 0 || static_cast<std::size_t>(position) >= units_.size())
        return;
    const auto& unit = units_[static_cast<std::size_t>(position)];
    if (!LastYearMemory(context_).isLocked(unit))
        forgotten_.push_back(unit);
    showFiles(page);
}

void OptionsView::showManual(const Controls& page)
{
    showHelpOf(context_, *resources_, page.window());
}
}
