// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <vector>

namespace gouji
{
/// The key F1 while one of some windows has the keyboard. It is taken before the office sees it, whose accelerator would open the office's own
/// help beside it; a key listener of a control only hears of it. Ends with this object.
class HelpKey
{
public:
    HelpKey(const css::uno::Reference<css::uno::XComponentContext>& context, const std::vector<css::uno::Reference<css::awt::XWindow>>& windows,
            std::function<void()> pressed);
    ~HelpKey();
    HelpKey(const HelpKey&) = delete;
    HelpKey& operator=(const HelpKey&) = delete;

private:
    class Handler;

    rtl::Reference<Handler> handler_;
};
}
