// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"

#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/accessibility/XAccessibleStateSet.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/script/Invocation.hpp>
#include <com/sun/star/script/XInvocation.hpp>

#include <stdexcept>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

namespace
{
using namespace std::chrono_literals;

AccessibleContext child(const AccessibleContext& parent, sal_Int32 index)
{
    const auto accessible = parent->getAccessibleChild(index);
    return accessible.is() ? accessible->getAccessibleContext() : AccessibleContext();
}

bool beginsWith(const AccessibleContext& object, const std::string& name)
{
    return toUtf8(object->getAccessibleName()).starts_with(name);
}

/// The window if it is such a dialog; one that goes while it is asked is none, nor one out of sight, which LibreOffice 26.8 lets nobody ask.
AccessibleContext dialogOf(const Reference<css::awt::XTopWindow>& topWindow, const std::string& title)
try
{
    const Reference<css::awt::XWindow> shown(topWindow, UNO_QUERY);
    const Reference<css::awt::XWindow2> sight(shown, UNO_QUERY);
    const auto window = sight.is() && sight->isVisible() ? accessibleOfWindow(office().context(), shown) : AccessibleContext();
    const bool isOne = window.is() && window->getAccessibleRole() != role::FRAME && beginsWith(window, title) &&
                       hasState(window, css::accessibility::AccessibleStateType::VISIBLE);
    return isOne ? window : AccessibleContext();
}
catch (const css::uno::RuntimeException&)
{
    return {};
}

/// LibreOffice 7.5 made a number of the set, and a bit of each state. The office itself is asked, without words that are compiled in.
css::uno::Any statesOf(const AccessibleContext& object)
{
    const auto maker = css::script::Invocation::create(office().context());
    const Reference<css::script::XInvocation> asked(maker->createInstanceWithArguments(makeSequence({css::uno::Any(object)})), UNO_QUERY_THROW);
    css::uno::Sequence<sal_Int16> places;
    css::uno::Sequence<css::uno::Any> values;
    return asked->invoke("getAccessibleStateSet", {}, places, values);
}
}

AccessibleContext accessibleOfControl(const Reference<css::awt::XControl>& control)
{
    if (auto own = accessibleOf(control->getPeer()); own.is()) // the control's own context knows no place on the screen
        return own;
    const auto self = accessibleOf(control);
    const auto around = self.is() ? accessibleOf(self->getAccessibleParent()) : AccessibleContext();
    const auto place = Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->getPosSize();
    if (around.is())
        for (const auto& candidate : childrenOf(around))
            if (gouji::areaOf(candidate) == PixelArea{place.X, place.Y, place.Width, place.Height})
                return candidate;
    throw std::runtime_error("the office tells nothing of a control");
}

AccessibleContext findDialog(const std::string& title)
{
    const Reference<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office().context()), UNO_QUERY_THROW);
    for (sal_Int32 index = 0; index < toolkit->getTopWindowCount(); ++index)
        if (const auto dialog = dialogOf(toolkit->getTopWindow(index), title); dialog.is())
            return dialog;
    return {};
}

AccessibleContext awaitDialog(const std::string& title)
{
    AccessibleContext dialog;
    (void)pollUntil(10s,
                    [&]
                    {
                        dialog = findDialog(title);
                        return dialog.is();
                    });
    return dialog;
}

AccessibleContext findBelow(const AccessibleContext& root, sal_Int16 role, const std::string& name)
{
    if (!root.is())
        return {};
    if (root->getAccessibleRole() == role && beginsWith(root, name))
        return root;
    for (sal_Int32 index = 0; index < root->getAccessibleChildCount(); ++index)
    {
        const AccessibleContext found = findBelow(child(root, index), role, name);
        if (found.is())
            return found;
    }
    return {};
}

std::vector<std::string> itemsOf(const AccessibleContext& list)
{
    std::vector<std::string> items;
    for (sal_Int32 index = 0; list.is() && index < list->getAccessibleChildCount(); ++index)
        items.push_back(toUtf8(child(list, index)->getAccessibleName()));
    return items;
}

Point middleOf(const AccessibleContext& object)
{
    const Reference<css::accessibility::XAccessibleComponent> component(object, UNO_QUERY_THROW);
    const auto corner = component->getLocationOnScreen();
    const auto size = component->getSize();
    return {corner.X + size.Width / 2, corner.Y + size.Height / 2};
}

bool hasState(const AccessibleContext& object, sal_Int16 state)
{
    const auto states = statesOf(object);
    if (sal_Int64 bits = 0; states >>= bits)
        return (bits >> (state - 1) & 1) != 0;
    const Reference<css::accessibility::XAccessibleStateSet> set(states, UNO_QUERY);
    return set.is() && set->contains(state);
}

bool clickButton(const AccessibleContext& dialog, const std::string& name)
{
    const AccessibleContext button = findBelow(dialog, role::PUSH_BUTTON, name);
    if (!button.is())
        return false;
    const auto title = toUtf8(dialog->getAccessibleName()); // the click may end the dialog
    click(placeAtRest([&] { return middleOf(button); }));
    noteWorkedButton(title, name);
    return true;
}
}
