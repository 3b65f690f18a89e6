// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "reason/reason_book.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// A finding, and what a person has decided about it.
struct ReviewedFinding
{
    Finding finding;
    std::optional<Reason> reason = {};

    /// Whether it is still to be mended or explained. An error is so in any case: no book gives a reason for one.
    [[nodiscard]] bool isOpen() const { return !reason; }
};

/// Each finding with its reason in the book, in their order.
[[nodiscard]] std::vector<ReviewedFinding> reviewed(std::vector<Finding> findings, const ReasonBook& book);

/// Those without a reason, in their order; good while `findings` are.
[[nodiscard]] std::vector<const Finding*> openOf(const std::vector<ReviewedFinding>& findings);

[[nodiscard]] Verdict verdictOf(const std::vector<const Finding*>& findings);
}
