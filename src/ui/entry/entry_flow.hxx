// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/entry/entry_cells.hxx"
#include "ui/listeners.hxx"

#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <rtl/ref.hxx>

#include <memory>
#include <optional>

namespace gouji
{
class FrameSession;

/// How figures are typed in: Tab and Enter lead from value cell to value cell, a "0" is selected when the cursor comes to it, and a cell that is
/// left changed has the document checked at once. Only in value cells of recognised tables; everything else is Writer's own. Input methods are
/// not met: the toolkit gives them their keys first, and what they compose comes as text. One view at a time; main thread only.
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

    /// Whether the key was ours.
    [[nodiscard]] bool handle(const css::awt::KeyEvent& event);
    void noteCursor();
    void later(void (EntryFlow::*step)());
    void selectZero();

    FrameSession& session_;
    EntryCells cells_;
    css::uno::WeakReference<css::frame::XController> controller_;
    rtl::Reference<KeyHandler> keys_;
    rtl::Reference<OnSelectionChange> cursor_;
    std::optional<CellAddress> at_; ///< where the cursor was seen last
    unsigned enteredAtChange_ = 0;
    std::shared_ptr<const bool> life_; ///< steps under way end with it
};
}
