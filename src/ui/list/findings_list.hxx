// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/list/row_controls.hxx"
#include "ui/toolkit/controls.hxx"
#include "view/entry_lines.hxx"
#include "view/finding_list.hxx"
#include "view/row_window.hxx"

#include <com/sun/star/awt/KeyEvent.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <string>
#include <vector>

namespace gouji
{
/// The list of findings on the screen: headings of groups that can be opened and closed, findings in two lines, a
/// scroll bar. The office's own lists have one line for an entry and one weight of letters. It is four controls of the
/// window: "findings" has the keyboard and is one pixel high; its text is what is selected, for screen readers; "area"
/// is the frame, a number field, since of all controls only these tell an extension that the wheel was turned over
/// them; the rows are labels in it; "scroll" is the scroll bar. Nothing moves when something is selected by the mouse.
class FindingsList
{
public:
    using EntryOf = std::function<EntryLines(const PanelLine&)>;

    /// `iconsUrl`: folder with severity-<error|warning|info|settled>-12.png.
    FindingsList(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::uno::XInterface>& window,
                 std::string iconsUrl, EntryOf entryOf);

    /// After the user has selected something else, or nothing.
    void onSelection(std::function<void()> handler) { selected_ = std::move(handler); }
    /// Enter, or a double click, on a finding.
    void onActivation(std::function<void()> handler) { activated_ = std::move(handler); }

    /// What its findings say is asked for those that can be seen, each time.
    void show(std::vector<PanelGroup> groups);
    /// Selects the finding of that key and brings it into sight; nothing if there is none.
    void select(const std::string& key);
    /// In pixels of the window.
    void place(const css::awt::Rectangle& area);
    /// After the colours of the desktop have changed.
    void takeColours();
    /// The frame is no place for the keyboard, but takes it when the wheel is turned over it (measured on 7.4). To be
    /// called then; false if the list had not had it before.
    bool takeKeyboardBack();
    [[nodiscard]] bool hasKeyboard() const;
    /// Moves through the list, opens what is selected; whether it was a key of the list. To be called while the list
    /// has the keyboard.
    [[nodiscard]] bool takeKey(const css::awt::KeyEvent& event);
    [[nodiscard]] const PanelLine* selected() const { return list_.selected(); }

private:
    void listen();
    void pressed(std::size_t slot, const css::awt::MouseEvent& event);
    void scrollBy(int rows);
    void scrollTo(std::size_t first);
    void changeSelection();
    void showRows();
    sal_Int32 showFrame(const RowWindow& window);
    void showPosition();
    [[nodiscard]] RowWindow rowWindow() const;
    [[nodiscard]] RowLook lookOf(const ListRow& row, bool isSelected) const;

    Controls controls_;
    std::string iconsUrl_;
    EntryOf entryOf_;
    FindingList list_;
    RowControls rows_;
    ListColours colours_;
    css::awt::Rectangle area_; ///< of all four
    sal_Int32 line_ = 0; ///< height of a line of words
    RowHeights heights_;
    std::size_t first_ = 0; ///< row at the top
    bool hadKeyboard_ = false; ///< when the wheel was turned
    std::vector<PlacedRow> placed_; ///< slot by slot
    std::function<void()> selected_ = [] {};
    std::function<void()> activated_ = [] {};
};
}
