// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "view/findings_view.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What a finding is about, whatever the values: report, rule, figures, or the words of its passage. Names no cell, so
/// that it outlives inserted rows and renamed tables. Two findings of one check may share a key.
[[nodiscard]] std::string keyOf(const Finding& finding);

/// The keys of all findings, in their order; where several share one, the later ones are numbered. The same in the next
/// check if that finds fault with the same figures, or the same words, by the same rule.
[[nodiscard]] std::vector<std::string> uniqueKeys(const std::vector<ReviewedFinding>& findings);

/// The index of the finding that has that key among these; nothing if it is no more.
[[nodiscard]] std::optional<std::size_t> findByKey(const std::vector<ReviewedFinding>& findings, const std::string& key);
}
