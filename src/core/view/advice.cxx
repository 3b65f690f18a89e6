// SPDX-License-Identifier: MPL-2.0
#include "view/advice.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
struct Advice
{
    const char* message; ///< of the finding
    const char* command;
};

constexpr Advice kAdvice[] = {{"table-missing.text", "convert-text"}, {"total-blank", "fill-totals"},
                               {"total-blank.several", "fill-totals"}, {"year-rule.blank", "fill-totals"}};
}

std::optional<std::string> adviceFor(const CheckStatus& status)
{
    if (status.freshness == Freshness::Unchecked)
        return std::nullopt;
    if (!status.holdsReport)
        return "insert-report";
    const bool isClean = status.verdict.isReadyToSubmit() && status.progress.empty();
    return isClean && !status.scope.lastYear ? std::optional<std::string>("compare-last-year") : std::nullopt;
}

std::optional<std::string> adviceFor(const Finding& finding, const FillPlan& plan)
{
    const auto found = std::ranges::find_if(kAdvice, [&](const Advice& advice) { return finding.message == advice.message; });
    if (found != std::end(kAdvice))
        return found->command;
    const auto isStatedTotal = [&](const CellChange& change) { return change.figure.place == finding.figures.back().place; };
    const bool isPlanned = finding.stated && !finding.figures.empty() && std::ranges::any_of(plan.changes, isStatedTotal);
    return isPlanned ? std::optional<std::string>("fill-totals") : std::nullopt;
}
}
