// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
enum class Direction
{
    Next,
    Previous,
};

/// A finding to go to, and whether the list began anew on the way.
struct FindingStep
{
    PanelLine line;
    bool hasWrapped = false;
};

/// The open finding behind or before that of a key, in the order of the list. Without that key, or if it is no more among the open ones: the
/// first, or the last. None if no finding is open.
[[nodiscard]] std::optional<FindingStep> stepFrom(const std::string& key, Direction direction, const std::vector<PanelGroup>& groups);
}
