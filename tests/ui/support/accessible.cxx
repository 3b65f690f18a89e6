// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"

#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/lang/DisposedException.hpp>

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

/// The window if it is such a dialog; one that goes while it is asked is none.
AccessibleContext dialogOf(const Reference<css::awt::XTopWindow>& topWindow, const std::string& title)
try
{
    const Reference<css::accessibility::XAccessible> accessible(topWindow, UNO_QUERY);
    const AccessibleContext window = accessible.is() ? accessible->getAccessibleContext() : AccessibleContext();
    const bool isOne = window.is() && window->getAccessibleRole() != role::FRAME && beginsWith(window, title) &&
                       hasState(window, css::accessibility::AccessibleStateType::VISIBLE);
    return isOne ? window : AccessibleContext();
}
catch (const css::lang::DisposedException&)
{
    return {};
}
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
    const auto states = object->getAccessibleStateSet();
    return states.is() && states->contains(state);
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
