// SPDX-License-Identifier: MPL-2.0
#include "support/dialog_on_screen.hxx"

#include "support/frame_of_test.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>

#include <stdexcept>

namespace gouji::test
{
using namespace std::chrono_literals;
using css::uno::Reference;
namespace role = css::accessibility::AccessibleRole;

namespace
{
constexpr int kBox = 10; ///< middle of the box or circle; beside its words a check box takes no click

bool hasOwnWords(const std::string& kind)
{
    return kind == "button" || kind == "checkbox" || kind == "radio";
}
}

DialogOnScreen::DialogOnScreen(const std::string& name) : name_(name), file_(name), dialog_(awaitDialog(file_.title())) {}

bool DialogOnScreen::closes() const
{
    return pollUntil(5s, [&] { return !findDialog(file_.title()).is(); });
}

AccessibleContext DialogOnScreen::control(const std::string& id) const
{
    AccessibleContext found;
    if (!pollUntil(5s, [&] { return (found = find(id)).is(); }))
        throw std::runtime_error("the dialog " + name_ + " shows no " + id + " “" + file_.spokenName(id) + "”: " + takeScreenshot("no-control"));
    return found;
}

/// The dialog is asked for anew: what the office said of it while it opened stays as it was then.
AccessibleContext DialogOnScreen::find(const std::string& id) const
{
    return findControl(findDialog(file_.title()), file_, id);
}

Point DialogOnScreen::middleOnScreen(const std::string& id) const
{
    if (file_.spokenName(id).empty() || !hasOwnWords(file_.kindOf(id)))
        if (const auto found = find(id); !found.is())
        {
            const Reference<css::accessibility::XAccessibleComponent> window(findDialog(file_.title()), css::uno::UNO_QUERY_THROW);
            const auto begin = window->getLocationOnScreen();
            const auto size = window->getSize();
            const auto [x, y] = file_.middleOf(id);
            return {begin.X + static_cast<int>(size.Width * x), begin.Y + static_cast<int>(size.Height * y)};
        }
    const auto found = control(id);
    const auto middle = middleOf(found);
    if (file_.kindOf(id) == "button")
        return middle;
    const Reference<css::accessibility::XAccessibleComponent> box(found, css::uno::UNO_QUERY_THROW);
    return {box->getLocationOnScreen().X + kBox, middle.y};
}

Point DialogOnScreen::place(const std::string& id) const
{
    return placeAtRest([&] { return middleOnScreen(id); });
}

void DialogOnScreen::click(const std::string& id) const
{
    test::click(place(id));
    noteWorked(name_ + "/" + id);
}

void DialogOnScreen::choose(const std::string& id, const std::string& key) const
{
    chooseFromList(place(id), key);
    noteWorked(name_ + "/" + id);
}

void DialogOnScreen::clickLine(const std::string& id, std::size_t line) const
{
    const auto lines = findBelow(control(id), role::LIST);
    test::click(middleOf(lines->getAccessibleChild(static_cast<sal_Int32>(line))->getAccessibleContext()));
    noteWorked(name_ + "/" + id);
}

void DialogOnScreen::typeInto(const std::string& id, const std::string& text) const
{
    click(id);
    press("ctrl+a");
    test::type(text);
}

bool answerQuestion(bool isYes, const std::string& picture)
{
    const bool isChinese = uiLanguage() == "zh-CN";
    const auto question = awaitDialog(message("ui.product"));
    takeScreenshot(picture);
    return clickButton(question, isYes ? (isChinese ? "是" : "Yes") : (isChinese ? "否" : "No"))
        && pollUntil(10s, [] { return !findDialog(message("ui.product")).is(); });
}
}
