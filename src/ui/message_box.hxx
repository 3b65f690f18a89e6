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

/// Shows a text (UTF-8) in a box over the session's window and waits until the user has closed it.
void showMessage(const FrameSession& session, MessageKind kind, const std::string& text);
}
