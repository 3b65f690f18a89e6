// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/frame_of_test.hxx"

#include <string>

namespace gouji::test
{
/// The office's tabbed interface in all its Writer windows, as long as this object lives; after that the usual menus
/// and toolbars.
class NotebookBar
{
public:
    NotebookBar();
    ~NotebookBar();
    NotebookBar(const NotebookBar&) = delete;
    NotebookBar& operator=(const NotebookBar&) = delete;

    /// Clicks the tab of extensions in the window, which has the keyboard, then the icon of a command, "check-report".
    /// The office's accessibility does not show native tabs: their places were measured, those of the icons follow from
    /// the order of the commands.
    void click(const FrameOfTest& window, const std::string& command) const;
};
}
