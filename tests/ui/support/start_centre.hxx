// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/XWindowPeer.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji::test
{
/// A window with an office's start centre, in front; closed with this object.
class StartCentre
{
public:
    explicit StartCentre(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~StartCentre();
    StartCentre(const StartCentre&) = delete;
    StartCentre& operator=(const StartCentre&) = delete;

    /// What can be the parent of another window.
    [[nodiscard]] css::uno::Reference<css::awt::XWindowPeer> peer() const;

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
};
}
