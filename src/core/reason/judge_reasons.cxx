// SPDX-License-Identifier: MPL-2.0
#include "reason/judge_reasons.hxx"

#include "reason/fingerprint.hxx"

#include <algorithm>

namespace gouji
{
std::vector<JudgedReason> judgeReasons(const ReasonBook& book, const std::vector<Finding>& findings, const RuleIds& checked)
{
    std::set<std::string> explained;
    for (const auto& finding : findings)
        if (takesReason(finding))
            explained.insert(fingerprintOf(finding));
    std::vector<JudgedReason> judged;
    for (const auto& reason : book.all())
    {
        const auto standingOfGone = checked.contains(reason.rule) ? ReasonStanding::AppliesNoLonger : ReasonStanding::NotChecked;
        judged.push_back({reason, explained.contains(reason.fingerprint) ? ReasonStanding::Applies : standingOfGone});
    }
    std::ranges::stable_sort(judged, {}, &JudgedReason::standing);
    return judged;
}
}
