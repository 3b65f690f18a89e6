// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fix/fix.hxx"
#include "ui/toolkit/controls.hxx"
#include "ui/window/frame_session.hxx"
#include "view/findings_view.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// The part of the panel about one entry, the finding that is selected or the explanation in its place: sentence,
/// figures, and the buttons *go to*, *fix* and *reason*. Keeps a copy of the entry, since the list may change while a
/// menu or dialog of its own is open.
class EntryView
{
public:
    EntryView(FrameSession& session, const Resources& resources, const Controls& controls);

    void showNothing();
    /// A figure and its rules; can be gone to, and nothing else.
    void showExplanation(const PanelEntry& explanation);
    /// With what can be done about it in this document.
    void showFinding(const PanelLine& line);
    /// In the place of the sentence, whatever the entry is.
    void showWords(const std::string& words);

    /// To be called when the controls have their places: lines of figures that find no room are cut, and can be read
    /// whole in the tooltip. Not otherwise, since screen readers take the tooltip for the list's name.
    void fitFigures();

    [[nodiscard]] bool hasFigures() const { return entry_ && !entry_->figures.empty(); }

    /// Selects the place of the finding, or of the figure that is explained.
    void goToEntry() const;
    /// Selects the figure that is chosen in the list; nothing if none is.
    void goToFigure() const;
    /// As the button does: to the figure that is chosen, else to the entry.
    void goThere() const;
    /// Applies the fix, after a menu where there are several.
    void fix() const;
    /// The command that the button *fix* stands for where no fix is known, as adviceFor says.
    [[nodiscard]] const std::optional<std::string>& advice() const { return advice_; }
    /// Asks for a reason, or takes back the one that was given.
    void giveReason() const;

private:
    void show(const PanelEntry* entry);
    void showFixes(std::vector<Fix> fixes, std::optional<std::string> advice);
    void showReasonButton(const PanelLine& line);
    [[nodiscard]] std::optional<std::size_t> chosenFigure() const;

    FrameSession& session_;
    const Resources& resources_;
    const Controls& controls_;
    std::optional<PanelEntry> entry_;
    std::vector<OUString> figureLines_; ///< as shown
    bool isExplanation_ = false;
    bool isOpen_ = true; ///< has no reason yet
    std::vector<Fix> fixes_; ///< best first
    std::optional<std::string> advice_;
};
}
