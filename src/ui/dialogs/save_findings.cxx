// SPDX-License-Identifier: MPL-2.0
#include "ui/dialogs/save_findings.hxx"

#include "exports/finding_words.hxx"
#include "exports/findings_format.hxx"
#include "writer/audit/findings_of_document.hxx"
#include "writer/files/report_file.hxx"
#include "writer/files/write_file.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/ExtendedFilePickerElementIds.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/ui/dialogs/XFilePickerControlAccess.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;

namespace
{
namespace dialogs = css::ui::dialogs;

constexpr const char* kOperation = "operation.save-findings";
constexpr std::string_view kForbiddenInNames = "/\\:*?\"<>|";

struct Target
{
    std::string url;
    const FindingsFormat* format;
};

/// The name of the document without its ending; of one that has not been saved, unit and year of the report.
std::string baseName(const FindingsReport& findings, const std::string& url, const MessageCatalog& catalog)
{
    if (const auto name = fileName(url); !name.empty())
        return name.substr(0, name.rfind('.'));
    auto name = reportText(findings.reports.front(), catalog);
    std::ranges::replace_if(name, [](char character) { return kForbiddenInNames.find(character) != std::string_view::npos; }, '_');
    return name.empty() ? catalog.text("findings-report.save-untitled") : name;
}

std::string filterTitle(const FindingsFormat& format, const MessageCatalog& catalog)
{
    return catalog.text("findings-report.filter", {{"format", catalog.text(format.filter)}, {"ending", std::string(format.name)}});
}

void offerFormats(const Reference<dialogs::XFilePicker3>& picker, const MessageCatalog& catalog)
{
    for (const auto& format : findingsFormats())
        picker->appendFilter(fromUtf8(filterTitle(format, catalog)), fromUtf8(std::string("*.").append(format.name)));
    picker->setCurrentFilter(fromUtf8(filterTitle(findingsFormats().front(), catalog)));
    const Reference<dialogs::XFilePickerControlAccess> controls(picker, css::uno::UNO_QUERY);
    if (controls.is())
        controls->setValue(dialogs::ExtendedFilePickerElementIds::CHECKBOX_AUTOEXTENSION, 0, css::uno::Any(true));
}

/// The format that the file's ending says, else that of the filter.
const FindingsFormat* chosenFormat(const std::string& url, const std::string& filter, const MessageCatalog& catalog)
{
    if (const auto* format = findingsFormatOfFile(url))
        return format;
    const auto& formats = findingsFormats();
    const auto found = std::ranges::find_if(formats, [&](const FindingsFormat& format) { return filterTitle(format, catalog) == filter; });
    return found == formats.end() ? &formats.front() : &*found;
}

/// Asks before a file is replaced, as every picker for saving does.
std::optional<Target> askForTarget(const FrameSession& session, const FindingsReport& findings, const MessageCatalog& catalog)
{
    const auto url = toUtf8(session.document()->getURL());
    const auto picker = dialogs::FilePicker::createWithMode(session.context(), dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION);
    picker->setTitle(fromUtf8(catalog.text("command.save-findings.title")));
    picker->setDefaultName(fromUtf8(catalog.text("findings-report.save-name", {{"document", baseName(findings, url, catalog)}})));
    if (!url.empty())
        picker->setDisplayDirectory(fromUtf8(url.substr(0, url.rfind('/') + 1)));
    offerFormats(picker, catalog);
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return std::nullopt;
    const auto files = picker->getSelectedFiles();
    if (!files.hasElements())
        return std::nullopt;
    const auto chosen = toUtf8(files[0]);
    return Target{chosen, chosenFormat(chosen, toUtf8(picker->getCurrentFilter()), catalog)};
}
}

CommandResult saveFindings(FrameSession& session, const Resources& resources)
{
    const auto& catalog = resources.catalog;
    BOOST_OUTCOME_TRY(findings, findingsOfDocument(session.document(), resources, session.check().lastYear()));
    BOOST_OUTCOME_TRY(target, guarded(kOperation, "", [&]() -> Result<std::optional<Target>>
                                      { return askForTarget(session, findings, catalog); }));
    if (!target)
        return std::nullopt;
    BOOST_OUTCOME_TRY(writeFile(session.context(), target->url, target->format->write(findings, catalog)));
    const auto* done = findings.origin.areReasonsUnread ? "findings-report.save-done-without-reasons" : "findings-report.save-done";
    return Notice{done, {{"count", std::to_string(findings.findings.size())}, {"file", fileName(target->url)}}};
}
}
