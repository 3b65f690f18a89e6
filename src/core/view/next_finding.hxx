// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"
#include "view/findings_view.hxx"

#include <cstddef>
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

/// Where the user is: in the document, and in the list.
struct Whereabouts
{
    std::optional<Place> cursor; ///< none: in no text that is read
    std::string selected; ///< key of the finding that is selected (uniqueKeys); empty: none
};

/// A finding to go to, and whether the document began anew, or ended, on the way.
struct FindingStep
{
    std::size_t finding = 0; ///< index
    std::string key;
    bool hasWrapped = false;
};

/// The open finding behind or before the cursor, in reading order of the places that jumps go to. While the cursor
/// stands where the selected finding is, or nowhere, the way goes on from that finding, so that several findings of one
/// place are reached one by one. None if no finding is open.
[[nodiscard]] std::optional<FindingStep> stepFrom(const Whereabouts& from, Direction direction, const std::vector<ReviewedFinding>& findings);
}
