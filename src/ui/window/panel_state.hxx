// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/document_check.hxx"
#include "view/findings_view.hxx"
#include "view/notice.hxx"

#include <functional>
#include <optional>
#include <string>
#include <utility>

namespace gouji
{
/// What the panel of a window shows beside the check: what a command had to say, which finding is selected, an
/// explanation. It is there, and goes with the document, whether a panel is open or not. Main thread only.
class PanelState
{
public:
    /// `check` must outlive it; this is its observer from now on.
    explicit PanelState(DocumentCheck& check);
    PanelState(const PanelState&) = delete;
    PanelState& operator=(const PanelState&) = delete;

    /// Called after everything that the panel shows, the check included, has changed; null to stop. There is one
    /// observer.
    void observe(std::function<void()> observer) { observer_ = std::move(observer); }
    /// Has the panel show everything again: to be called when what it shows besides has changed.
    void inform() const;

    /// The finding that the panel shows as selected, by its key (uniqueKeys); empty if none is, or no panel has been
    /// shown.
    [[nodiscard]] const std::string& selectedFinding() const { return selectedFinding_; }
    /// The panel says what it has selected.
    void noteSelected(std::string key) { selectedFinding_ = std::move(key); }
    /// Has the panel select a finding.
    void select(std::string key);
    /// The finding that the panel is to select; empty if it has been asked for already, or none is.
    [[nodiscard]] std::string takeWanted() { return std::exchange(wantedFinding_, {}); }

    /// Shows the explanation of a figure in the place of the finding that is selected, until another is selected or the
    /// document is checked again.
    void explain(PanelEntry explanation);
    void endExplanation() { explanation_.reset(); }
    [[nodiscard]] const std::optional<PanelEntry>& explanation() const { return explanation_; }

    /// What a command did or could not do, shown until it is true no more, or another takes its place.
    void tell(Notice notice);
    /// A command begins: what those before it had to say is over, but not what the document itself is to blame for.
    void endNotice();
    [[nodiscard]] const std::optional<Notice>& notice() const { return notice_; }

private:
    void follow(CheckEvent event);
    void setNotice(Notice notice);
    void dropUntrueNotice(bool isCheckedAgain);
    void tellUnreadableReasons();

    DocumentCheck& check_;
    std::function<void()> observer_;
    std::optional<Notice> notice_;
    std::optional<PanelEntry> explanation_;
    std::string selectedFinding_;
    std::string wantedFinding_;
};
}
