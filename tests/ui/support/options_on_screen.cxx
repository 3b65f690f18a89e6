// SPDX-License-Identifier: MPL-2.0
#include "support/options_on_screen.hxx"

#include "support/child_process.hxx"
#include "support/frame_of_test.hxx"
#include "support/menu.hxx"
#include "support/poll.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>

#include <stdexcept>

namespace gouji::test
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

namespace
{
constexpr int kOkFromRight = 52; ///< the middle of the dialog's OK, in pixels
constexpr int kOkFromBottom = 30;
constexpr int kPageFromRight = 9; ///< the page's corner
constexpr int kPageFromBottom = 56;
constexpr int kIntoControl = 8; ///< the box of a check box, which is clicked; its words may end early

std::optional<WindowArea> dialogArea()
{
    const std::string title = uiLanguage() == "zh-CN" ? " - 年报$" : " - Annual Report$";
    const auto found = runProgram({"xdotool", "search", "--onlyvisible", "--name", title}).output;
    return areaOf(found.substr(0, found.find('\n')));
}

/// The lower right one. Asked for again where a search is disturbed by a window that goes meanwhile.
Point cornerOfDialog()
{
    std::optional<WindowArea> dialog;
    if (!pollUntil(5s, [&] { return (dialog = dialogArea()).has_value(); }))
        throw std::runtime_error("the options are closed: " + takeScreenshot("no-options"));
    return {dialog->position.x + dialog->width, dialog->position.y + dialog->height};
}

AccessibleContext page()
{
    return findDialog("");
}
}

OptionsOnScreen::OptionsOnScreen()
{
    const auto menu = Menu::find();
    if (!menu)
        return;
    menu->choose("options");
    isOpen_ = pollUntil(15s, [&] { return dialogArea() && findControl(page(), file_, "unit").is(); });
}

AccessibleContext OptionsOnScreen::control(const std::string& id) const
{
    const auto found = findControl(page(), file_, id);
    return found.is() ? found : throw std::runtime_error("the options show no " + id + ": " + takeScreenshot("no-control"));
}

/// Those of the page tell where they are within it.
Point OptionsOnScreen::placeOf(const AccessibleContext& object) const
{
    const auto look = [&]
    {
        const auto corner = cornerOfDialog();
        const auto size = Reference<css::accessibility::XAccessibleComponent>(page(), UNO_QUERY_THROW)->getSize();
        const auto left = Reference<css::accessibility::XAccessibleComponent>(object, UNO_QUERY_THROW)->getLocationOnScreen().X;
        return Point{corner.x - kPageFromRight - size.Width + left + kIntoControl, corner.y - kPageFromBottom - size.Height + middleOf(object).y};
    };
    return placeAtRest(look);
}

void OptionsOnScreen::click(const std::string& id) const
{
    test::click(placeOf(control(id)));
    noteWorked("options/" + id);
}

void OptionsOnScreen::typeInto(const std::string& id, const std::string& text) const
{
    click(id);
    press("ctrl+a");
    test::type(text);
}

void OptionsOnScreen::clickLine(const std::string& id, std::size_t line) const
{
    const auto lines = findBelow(control(id), role::LIST);
    test::click(placeOf(lines->getAccessibleChild(static_cast<sal_Int32>(line))->getAccessibleContext()));
    noteWorked("options/" + id);
}

bool OptionsOnScreen::confirm() const
{
    const auto look = []
    {
        const auto corner = cornerOfDialog();
        return Point{corner.x - kOkFromRight, corner.y - kOkFromBottom};
    };
    const auto isClosed = [] { return !dialogArea() && !dialogArea(); }; // one search may be disturbed
    const auto clickCloses = [&] // the office's own button: a busy office may miss a click
    {
        if (!isClosed())
            test::click(placeAtRest(look));
        return pollUntil(2s, isClosed);
    };
    return pollUntil(10s, clickCloses);
}
}
