// SPDX-License-Identifier: MPL-2.0
#include "support/notebook_bar.hxx"

#include "support/frame_of_test.hxx"
#include "support/office_year.hxx"
#include "support/poll.hxx"
#include "support/registry_file.hxx"
#include "support/screen.hxx"
#include "support/view_cursor.hxx"
#include "support/worked_controls.hxx"

#include <stdexcept>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

// On the screen, in a window that fills it.
constexpr Point kTab = {945, 39};
constexpr int kTabWidth = 100;
constexpr Point kFirstIcon = {20, 94};
constexpr Point kFirstIconInFrame = {26, 118}; ///< LibreOffice 26.8 draws a frame around the tabs
constexpr int kYearOfFrame = 26;
constexpr int kIconWidth = 33;

void setInterface(const std::string& mode)
{
    FrameOfTest("private:factory/swriter").run(".uno:ToolbarMode?Mode:string=" + mode);
}

int indexOf(const std::string& command)
{
    const auto registry = readRegistryFile("Addons.xcu");
    int index = 0;
    for (const auto& found : registry.select_nodes("//node[@oor:name='OfficeNotebookBar']//prop[@oor:name='URL']/value"))
        if (found.node().text().get() == "vnd.org.gouji:" + command)
            return index;
        else
            ++index;
    throw std::runtime_error("the tabbed interface has no " + command);
}
}

NotebookBar::NotebookBar()
{
    setInterface("notebookbar.ui");
}

NotebookBar::~NotebookBar()
{
    setInterface("Default");
}

void NotebookBar::click(const FrameOfTest& window, const std::string& command) const
{
    const bool isTableTabBefore = !cellAtCursor(window).empty();
    test::click({kTab.x + (isTableTabBefore ? kTabWidth : 0), kTab.y});
    takeScreenshot("tabbed");
    const Point first = officeYear() >= kYearOfFrame ? kFirstIconInFrame : kFirstIcon;
    test::click({first.x + indexOf(command) * kIconWidth, first.y});
    noteWorked("notebookbar/" + command);
}
}
