// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
enum class MessageKind
{
    Info,
    Error,
};

/// Where a box stands: over the window of a frame, or in the middle of the screen if there is none.
struct BoxParent
{
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
};

/// Shows a text (UTF-8) in a box and waits until the user has closed it. Throws UNO exceptions.
void showMessage(const BoxParent& parent, MessageKind kind, const std::string& text);

/// Asks a question that the user answers with yes or no; closing the box is no, and so is the button that the Enter key
/// presses. Throws UNO exceptions.
[[nodiscard]] bool askWhether(const BoxParent& parent, const std::string& question);
}
