// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/frame_session.hxx"

#include <string>

namespace gouji
{
/// Asks why the finding of that key may stand as it is and keeps the answer with the document; tells it in the panel.
void giveReason(FrameSession& session, const Resources& resources, const std::string& key);

/// Takes the reason for the finding of that key out of the document again; tells it in the panel.
void takeReasonBack(FrameSession& session, const Resources& resources, const std::string& key);
}
