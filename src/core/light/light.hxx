// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// What is lit in the document while a finding is selected: places of the document at hand, each once. Says what, not
/// where on the screen.
struct Light
{
    std::vector<Place> framed; ///< cells that take part
    std::vector<Place> doubtful; ///< cells that are wrong by all appearance; not among those framed
    std::optional<Place> passage; ///< words that are underlined
    std::optional<Place> number; ///< within the passage: it alone is underlined

    [[nodiscard]] bool isNothing() const { return framed.empty() && doubtful.empty() && !passage; }

    friend bool operator==(const Light&, const Light&) = default;
};

/// The light of a finding. Of the prose, the number alone is underlined where there is one. Doubtful are the cells that
/// its best repair would change; without a repair the cell that the finding points to, unless it is a hint: what is
/// unfinished is not wrong. Tables as a whole and cells of last year's report are not lit.
[[nodiscard]] Light lightOf(const Finding& finding);
}
