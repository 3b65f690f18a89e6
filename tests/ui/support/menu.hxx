// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/screen.hxx"

#include <optional>

namespace gouji::test
{
/// The menu of the extension in the front window, driven with mouse and keyboard. It is a menu of the desktop's own, which the office's
/// accessibility does not show; its place is learnt from the window that its mnemonic (Alt+N, in both languages) opens.
class Menu
{
public:
    /// Entries from the top.
    enum class Entry
    {
        InsertReport,
        ConvertText,
        CheckReport,
        CompareLastYear,
        ExplainFigure,
        FillTotals,
        FixSafe,
        WriteComments,
        RemoveComments,
        SaveFindings,
        Reasons,
        Options,
        Help,
        About,
    };

    /// Opens the menu by its mnemonic and closes it again; nothing if no menu opened within two seconds.
    [[nodiscard]] static std::optional<Menu> find();

    /// Clicks the menu in the menu bar; the popup stays open.
    void open() const;
    /// Opens the menu and clicks an entry, with the mouse.
    void choose(Entry entry) const;

private:
    explicit Menu(const WindowArea& popup) : popup_(popup) {}

    WindowArea popup_;
};
}
