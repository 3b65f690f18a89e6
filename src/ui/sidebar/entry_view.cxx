// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/entry_view.hxx"

#include "reason/fingerprint.hxx"
#include "ui/list/words_width.hxx"
#include "ui/sidebar/fix_finding.hxx"
#include "ui/sidebar/give_reason.hxx"
#include "ui/sidebar/more_menu.hxx"
#include "ui/sidebar/wrapped_words.hxx"
#include "ui/window/jump.hxx"
#include "view/advice.hxx"
#include "view/finding_entry.hxx"
#include "words/fix_text.hxx"

#include <com/sun/star/awt/XListBox.hpp>

#include <utility>

namespace gouji
{
using css::uno::Any;

EntryView::EntryView(FrameSession& session, const Resources& resources, const Controls& controls)
    : session_(session), resources_(resources), controls_(controls)
{
}

void EntryView::showNothing()
{
    show(nullptr);
    showFixes({}, std::nullopt);
    controls_.setShown("reason", false, "findings");
}

void EntryView::showExplanation(const PanelEntry& explanation)
{
    show(&explanation);
    isExplanation_ = true;
    showFixes({}, std::nullopt);
    controls_.setShown("reason", false, "findings");
}

void EntryView::showFinding(const PanelLine& line)
{
    const auto& findings = session_.check().findings();
    const auto entry = entryOf(line, findings, session_.check().reports(), resources_.catalog);
    show(&entry);
    const auto finding = findingOf(line, findings);
    if (session_.state().isReadOnly)
        showFixes({}, std::nullopt);
    else
        showFixes(fixesNow(session_.check(), finding), adviceFor(finding, session_.check().fillPlanFor(finding)));
    showReasonButton(line);
}

void EntryView::showWords(const std::string& words)
{
    sayIn(controls_, "detail", words);
}

void EntryView::show(const PanelEntry* entry)
{
    entry_ = entry ? std::optional(*entry) : std::nullopt;
    isExplanation_ = false;
    sayIn(controls_, "detail", entry ? entry->detail : std::string());
    fitFigures();
    controls_.model("goto")->setPropertyValue("Enabled", Any(entry != nullptr));
}

void EntryView::fitFigures()
{
    constexpr int kScrollBar = 32; // and the air beside the words
    const int width = controls_.control<css::awt::XWindow>("figures")->getPosSize().Width - kScrollBar;
    std::vector<OUString> lines;
    std::string tooltip = resources_.catalog.text("panel.figures");
    bool isCut = false;
    for (const auto& figure : entry_ ? entry_->figures : std::vector<PanelFigure>())
    {
        const auto line = fitInto(controls_.control("figures"), figure.text, width);
        isCut = isCut || line != figure.text;
        lines.push_back(fromUtf8(line));
    }
    if (isCut)
        for (const auto& figure : entry_->figures)
            tooltip.append("\n").append(figure.text);
    if (lines == figureLines_)
        return;
    figureLines_ = lines;
    const auto model = controls_.model("figures");
    model->setPropertyValue("StringItemList", Any(css::uno::Sequence<OUString>(lines.data(), static_cast<sal_Int32>(lines.size()))));
    model->setPropertyValue("Enabled", Any(!lines.empty()));
    model->setPropertyValue("HelpText", Any(fromUtf8(tooltip)));
}

/// The button says what the best fix would do; it opens a menu where there are several. Without a fix it is the command
/// that helps, if there is one.
void EntryView::showFixes(std::vector<Fix> fixes, std::optional<std::string> advice)
{
    fixes_ = std::move(fixes);
    advice_ = fixes_.empty() ? std::move(advice) : std::nullopt;
    controls_.setShown("fix", !fixes_.empty() || advice_, "findings");
    if (advice_)
    {
        controls_.model("fix")->setPropertyValue("Label", Any(fromUtf8(resources_.catalog.text("command." + *advice_))));
        controls_.model("fix")->setPropertyValue("HelpText", Any(OUString()));
    }
    if (fixes_.empty())
        return;
    const auto words = fixText(fixes_.front(), resources_.catalog);
    const auto label = fixes_.size() == 1 ? words : resources_.catalog.text("panel.fix.several", {{"fix", words}});
    controls_.model("fix")->setPropertyValue("Label", Any(fromUtf8(label)));
    controls_.model("fix")->setPropertyValue("HelpText", Any(fromUtf8(fixDetails(fixes_.front(), resources_.catalog))));
}

/// A line of several findings has no reason of its own.
void EntryView::showReasonButton(const PanelLine& line)
{
    const ReviewedFinding& reviewed = session_.check().findings().at(line.findings.front());
    isOpen_ = reviewed.isOpen();
    controls_.model("reason")->setPropertyValue("Label", Any(fromUtf8(resources_.catalog.text(isOpen_ ? "panel.reason" : "panel.reason.take-back"))));
    const bool mayHaveReason = standsForOne(line, session_.check().findings()) && takesReason(reviewed.finding) && !session_.state().isReadOnly;
    controls_.setShown("reason", mayHaveReason, "findings");
}

std::optional<std::size_t> EntryView::chosenFigure() const
{
    const auto line = controls_.control<css::awt::XListBox>("figures")->getSelectedItemPos();
    return entry_ && line >= 0 && static_cast<std::size_t>(line) < entry_->figures.size() ? std::optional(static_cast<std::size_t>(line)) : std::nullopt;
}

void EntryView::goToEntry() const
{
    if (entry_)
        jumpTo(session_, resources_, PanelEntry(*entry_), isExplanation_ ? std::optional<std::size_t>(0) : std::nullopt);
}

void EntryView::goToFigure() const
{
    if (const auto figure = chosenFigure())
        jumpTo(session_, resources_, PanelEntry(*entry_), figure);
}

void EntryView::goThere() const
{
    if (chosenFigure())
        goToFigure();
    else
        goToEntry();
}

void EntryView::fix() const
{
    if (!entry_ || fixes_.empty())
        return;
    const auto key = entry_->key;
    const auto fixes = fixes_; // while the menu is open, another entry may come
    std::vector<MenuEntry> choices;
    for (const Fix& fix : fixes)
        choices.push_back({fixText(fix, resources_.catalog), true});
    const auto chosen = choices.size() == 1 ? std::optional<std::size_t>(0)
                                            : chooseFromMenu(session_.context(), controls_.control<css::awt::XWindow>("fix"), choices);
    if (chosen)
        fixFinding(session_, resources_, key, fixes[*chosen]);
}

void EntryView::giveReason() const
{
    if (!entry_)
        return;
    const auto key = entry_->key;
    if (isOpen_)
        gouji::giveReason(session_, resources_, key);
    else
        takeReasonBack(session_, resources_, key);
}
}
