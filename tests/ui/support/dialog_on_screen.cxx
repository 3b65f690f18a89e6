// SPDX-License-Identifier: MPL-2.0
#include "support/dialog_on_screen.hxx"

#include "support/poll.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <map>
#include <stdexcept>

namespace gouji::test
{
using namespace std::chrono_literals;
namespace role = css::accessibility::AccessibleRole;

namespace
{
/// What an element of a dialog file may be to a screen reader.
const std::multimap<std::string, sal_Int16> kRoles = {
    {"button", role::PUSH_BUTTON}, {"checkbox", role::CHECK_BOX}, {"radio", role::RADIO_BUTTON}, {"textfield", role::TEXT},
    {"numericfield", role::TEXT},  {"numericfield", role::SPIN_BOX}, {"menulist", role::LIST},  {"menulist", role::COMBO_BOX},
    {"menulist", role::PANEL}};
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
        throw std::runtime_error("the dialog " + name_ + " shows no " + id + " “" + file_.spokenName(id) + "”");
    return found;
}

/// A field is named after its label only where that has a key; else its place among the fields tells which it is. The dialog is asked for anew: what the office said of it while it opened stays as it was then.
AccessibleContext DialogOnScreen::find(const std::string& id) const
{
    const auto dialog = findDialog(file_.title());
    const auto [first, last] = kRoles.equal_range(file_.kindOf(id));
    for (auto candidate = first; candidate != last; ++candidate)
        if (const auto found = findBelow(dialog, candidate->second, file_.spokenName(id)); found.is())
            return found;
    return file_.kindOf(id) == "textfield" ? nthBelow(dialog, role::TEXT, file_.indexInKind(id)) : AccessibleContext();
}

void DialogOnScreen::click(const std::string& id) const
{
    test::click(middleOf(control(id)));
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
}
