// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame_session.hxx"

#include <string>

namespace gouji
{
enum class MessageKind
{
    Info,
    Error,
};

/// Shows a text (UTF-8) in a box over the session's window and waits until the user has closed it. Throws UNO exceptions.
void showMessage(const FrameSession& session, MessageKind kind, const std::string& text);

/// Asks a question that the user answers with yes or no; closing the box is no, and so is the button that the Enter key presses. Throws UNO
/// exceptions.
[[nodiscard]] bool askWhether(const FrameSession& session, const std::string& question);
}
