// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fix/fix.hxx"
#include "ui/window/frame_session.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// The fixes of a finding in the results of the moment, best first.
[[nodiscard]] std::vector<Fix> fixesNow(const DocumentCheck& check, const Finding& finding);

/// Makes a fix of the finding of that key, as one undo step, and tells it in the panel. If the document has been
/// changed since the check it is checked again first; a fix that is no longer among those of the finding is not made,
/// and that is told.
void fixFinding(FrameSession& session, const Resources& resources, const std::string& key, const Fix& wanted);
}
