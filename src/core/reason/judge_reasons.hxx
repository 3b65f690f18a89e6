// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reason/checked_rules.hxx"
#include "reason/reason_book.hxx"

#include <vector>

namespace gouji
{
/// What a reason is worth at the moment.
enum class ReasonStanding
{
    Applies, ///< its finding is there
    NotChecked, ///< its rule was not judged, which proves nothing
    AppliesNoLonger, ///< its finding is gone, or its figures have changed
};

struct JudgedReason
{
    Reason reason;
    ReasonStanding standing = ReasonStanding::Applies;

    friend bool operator==(const JudgedReason&, const JudgedReason&) = default;
};

/// The reasons of a book beside the findings of a check that judged these rules: those that apply first, those that
/// apply no longer last; each in the book's order.
[[nodiscard]] std::vector<JudgedReason> judgeReasons(const ReasonBook& book, const std::vector<Finding>& findings, const RuleIds& checked);
}
