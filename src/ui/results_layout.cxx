// SPDX-License-Identifier: MPL-2.0
#include "ui/results_layout.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
/// How much of the additional width and height, in per cent, goes into a control's position and size.
struct Share
{
    const char* id;
    int x;
    int y;
    int width;
    int height;
};

constexpr Share kShares[] = {
    {"verdict", 0, 0, 100, 0},  {"findings", 0, 0, 100, 65}, {"detail", 0, 65, 100, 35}, {"goto", 0, 100, 0, 0},
    {"goto-last-year", 0, 100, 0, 0},
    {"again", 0, 100, 0, 0}, {"fill", 0, 100, 0, 0},  {"close", 100, 100, 0, 0},
};

constexpr sal_Int32 kRoomBelow = 60; // title bar and status bar

css::awt::Rectangle sizeOf(const Dialog& dialog)
{
    return Reference<css::awt::XWindow>(dialog.window(), UNO_QUERY_THROW)->getPosSize();
}
}

ResultsLayout::ResultsLayout(const Dialog& dialog) : dialogSize_(sizeOf(dialog))
{
    for (const Share& share : kShares)
        controls_[share.id] = dialog.control<css::awt::XWindow>(share.id)->getPosSize();
}

void ResultsLayout::fit(const Dialog& dialog) const
{
    const css::awt::Rectangle size = sizeOf(dialog);
    const sal_Int32 wider = std::max<sal_Int32>(0, size.Width - dialogSize_.Width);
    const sal_Int32 higher = std::max<sal_Int32>(0, size.Height - dialogSize_.Height);
    for (const Share& share : kShares)
    {
        const css::awt::Rectangle& control = controls_.at(share.id);
        dialog.control<css::awt::XWindow>(share.id)
            ->setPosSize(control.X + wider * share.x / 100, control.Y + higher * share.y / 100,
                         control.Width + wider * share.width / 100, control.Height + higher * share.height / 100,
                         css::awt::PosSize::POSSIZE);
    }
}

void ResultsLayout::placeAtLowerEdge(const Dialog& dialog, const Reference<css::frame::XFrame>& frame) const
{
    const css::awt::Rectangle parent = frame->getContainerWindow()->getPosSize();
    const sal_Int32 x = std::max<sal_Int32>(0, (parent.Width - dialogSize_.Width) / 2);
    const sal_Int32 y = std::max<sal_Int32>(0, parent.Height - dialogSize_.Height - kRoomBelow);
    Reference<css::awt::XWindow>(dialog.window(), UNO_QUERY_THROW)->setPosSize(x, y, 0, 0, css::awt::PosSize::POS);
}
}
