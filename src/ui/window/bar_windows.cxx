// SPDX-License-Identifier: MPL-2.0
#include "ui/window/bar_windows.hxx"

#include "ui/toolkit/guard.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/WindowClass.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/lang/XComponent.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
/// Of middle brightness: to be seen on white paper as on the dark of a high contrast theme. Doubtful ones are thicker,
/// too, for eyes that do not part red from blue.
constexpr sal_Int32 kTakesPartColour = 0x2F6FDE;
constexpr sal_Int32 kDoubtfulColour = 0xE5481F;

sal_Int32 colourOf(LightTone tone)
{
    return tone == LightTone::Doubtful ? kDoubtfulColour : kTakesPartColour;
}

void place(const Reference<css::awt::XWindow>& window, const LightBar& bar)
{
    const auto now = window->getPosSize();
    if (PixelArea{now.X, now.Y, now.Width, now.Height} != bar.area)
        window->setPosSize(bar.area.x, bar.area.y, bar.area.width, bar.area.height, css::awt::PosSize::POSSIZE);
    Reference<css::awt::XWindowPeer>(window, UNO_QUERY_THROW)->setBackground(colourOf(bar.tone));
    if (!Reference<css::awt::XWindow2>(window, UNO_QUERY_THROW)->isVisible())
        window->setVisible(true);
}
}

BarWindows::BarWindows(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

BarWindows::~BarWindows()
{
    atEntryPoint("light: end", [&] { clear(); });
}

void BarWindows::show(const Window& parent, const std::vector<LightBar>& bars)
{
    if (parent != parent_)
        clear();
    parent_ = parent;
    while (windows_.size() < bars.size())
    {
        auto window = create();
        const std::scoped_lock lock(mutex_);
        windows_.push_back(std::move(window));
    }
    for (std::size_t index = 0; index < windows_.size(); ++index)
        if (index < bars.size())
            place(windows_[index], bars[index]);
        else
            windows_[index]->setVisible(false);
}

void BarWindows::clear()
{
    const auto ended = windows();
    {
        const std::scoped_lock lock(mutex_);
        windows_.clear();
    }
    parent_.clear();
    for (const auto& window : ended)
        Reference<css::lang::XComponent>(window, UNO_QUERY_THROW)->dispose();
}

void BarWindows::hide()
{
    for (const auto& window : windows())
        window->setVisible(false);
}

std::vector<BarWindows::Window> BarWindows::windows() const
{
    const std::scoped_lock lock(mutex_);
    return windows_;
}

BarWindows::Window BarWindows::create()
{
    css::awt::WindowDescriptor descriptor;
    descriptor.Type = css::awt::WindowClass_SIMPLE;
    descriptor.WindowServiceName = "window";
    descriptor.Parent.set(parent_, UNO_QUERY_THROW);
    descriptor.ParentIndex = -1;
    return Window(css::awt::Toolkit::create(context_)->createWindow(descriptor), UNO_QUERY_THROW);
}
}
