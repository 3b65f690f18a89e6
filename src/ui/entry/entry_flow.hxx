// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/prompt_flow.hxx"
#include "ui/entry/totals_follow.hxx"
#include "ui/toolkit/listeners.hxx"

#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <rtl/ref.hxx>

#include <memory>
#include <optional>

namespace gouji
{
class FrameSession;

/// How figures are typed in: Tab and Enter lead from value cell to value cell, a "0" is selected when the cursor comes
/// to it, and a cell that is left changed has the document checked at once, and its totals follow. Tab leads from
/// prompt to prompt, too. Only in recognised reports; everything else is Writer's own. Input methods are not met: the
/// toolkit gives them their keys first, and what they compose comes as text. One view at a time; main thread only.
class EntryFlow
{
public:
    explicit EntryFlow(FrameSession& session);
    ~EntryFlow();
    EntryFlow(const EntryFlow&) = delete;
    EntryFlow& operator=(const EntryFlow&) = delete;

    /// Follows the view that the window shows now; a print preview is none.
    void follow();
    void leave();

private:
    class KeyHandler;
    using Step = void (EntryFlow::*)();

    /// Whether the key was ours.
    [[nodiscard]] bool handle(const css::awt::KeyEvent& event);
    /// What is to be done where the cursor stands in another cell than before; null if it does not.
    [[nodiscard]] Step noteCursor();
    void notePrompt();
    void later(Step step);
    void goOnFromChange();
    void arrive();
    void goOnFromClick();
    void selectZero();
    void keepOneSelection();

    FrameSession& session_;
    EntryCells cells_;
    PromptFlow prompts_;
    TotalsFollow totals_;
    css::uno::WeakReference<css::frame::XController> controller_;
    rtl::Reference<KeyHandler> keys_;
    rtl::Reference<OnClick> click_;
    rtl::Reference<OnSelectionChange> cursor_;
    std::optional<CellAddress> at_; ///< where the cursor was seen last
    unsigned enteredAtChange_ = 0;
    bool hasTravelled_ = false; ///< a step was undone or redone, and its selection not looked at yet
    bool comesByTab_ = false; ///< of Writer, from a cell without a figure
    std::shared_ptr<const bool> life_; ///< steps under way end with it
};
}
