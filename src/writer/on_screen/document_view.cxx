// SPDX-License-Identifier: MPL-2.0
#include "writer/on_screen/document_view.hxx"

#include "writer/on_screen/windows_within.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{
namespace role = css::accessibility::AccessibleRole;

constexpr int kDepth = 3; // component window, view, document

AccessibleContext findDocument(const AccessibleContext& below, int depth)
{
    if (!below.is() || below->getAccessibleRole() == role::DOCUMENT_TEXT)
        return below;
    if (depth == 0)
        return {};
    for (const auto& child : childrenOf(below))
        if (auto found = findDocument(child, depth - 1); found.is())
            return found;
    return {};
}

/// The window that covers the same area of its parent: windows and accessible objects are not linked.
Reference<css::awt::XWindow> findWindow(const Reference<css::awt::XWindow>& below, const PixelArea& wanted, int depth)
{
    if (depth == 0)
        return {};
    for (const auto& child : windowsWithin(below))
    {
        const auto place = child->getPosSize();
        if (PixelArea{place.X, place.Y, place.Width, place.Height} == wanted)
            return child;
        if (const auto found = findWindow(child, wanted, depth - 1); found.is())
            return found;
    }
    return {};
}
}

bool showsDocument(const Reference<css::frame::XFrame>& frame, const Reference<css::uno::XInterface>& window)
{
    const auto windows = windowsWithin(frame->getComponentWindow());
    return std::ranges::any_of(windows, [&](const auto& outer)
                               { return std::ranges::any_of(windowsWithin(outer), [&](const auto& inner) { return inner == window; }); });
}

std::optional<DocumentView> documentViewOf(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
{
    const auto window = frame->getComponentWindow();
    auto content = findDocument(accessibleOfWindow(context, window), kDepth);
    if (!content.is())
        return std::nullopt;
    auto shown = findWindow(window, areaOf(content), kDepth);
    if (!shown.is())
        return std::nullopt;
    return DocumentView{std::move(shown), std::move(content)};
}
}
