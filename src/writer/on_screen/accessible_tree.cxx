// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/accessible_tree.hxx"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlModel.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

AccessibleContext accessibleOf(const Reference<css::uno::XInterface>& object)
{
    const Reference<css::accessibility::XAccessible> accessible(object, UNO_QUERY);
    return accessible.is() ? accessible->getAccessibleContext() : AccessibleContext();
}

AccessibleContext accessibleOfWindow(const Reference<css::uno::XComponentContext>& context, const Reference<css::awt::XWindow>& window)
{
    if (auto own = accessibleOf(window); own.is())
        return own;
    const auto manager = context->getServiceManager();
    const auto create = [&](const char* service) { return manager->createInstanceWithContext(OUString::createFromAscii(service), context); };
    const Reference<css::awt::XControl> control(create("com.sun.star.awt.UnoControlFixedText"), UNO_QUERY_THROW);
    control->setModel(Reference<css::awt::XControlModel>(create("com.sun.star.awt.UnoControlFixedTextModel"), UNO_QUERY_THROW));
    Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->setVisible(false);
    control->createPeer(Reference<css::awt::XToolkit>(css::awt::Toolkit::create(context), UNO_QUERY), Reference<css::awt::XWindowPeer>(window, UNO_QUERY));
    const auto within = accessibleOf(control);
    auto around = within.is() ? accessibleOf(within->getAccessibleParent()) : AccessibleContext();
    control->dispose();
    return around;
}

/// LibreOffice 7.5 made count and index 64 bits wide. Both fit into 32, and what a caller of 32 bits passes arrives
/// right there on x86-64 and aarch64: writing half a register clears the other half.
std::vector<AccessibleContext> childrenOf(const AccessibleContext& parent)
{
    std::vector<AccessibleContext> children;
    const sal_Int32 count = parent->getAccessibleChildCount();
    for (sal_Int32 index = 0; index < count; ++index)
        if (auto child = accessibleOf(parent->getAccessibleChild(index)); child.is())
            children.push_back(std::move(child));
    return children;
}

PixelArea areaOf(const AccessibleContext& object)
{
    const Reference<css::accessibility::XAccessibleComponent> component(object, UNO_QUERY);
    if (!component.is())
        return {};
    const auto area = component->getBounds();
    if (area.Width <= 1 || area.Height <= 1) // Writer's sign for: out of sight
        return {};
    return {area.X, area.Y, area.Width, area.Height};
}
}
