// SPDX-License-Identifier: MPL-2.0
#include "panel/advice.hxx"

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

std::optional<std::string> adviceFor(const Finding& finding)
{
    const auto found = std::ranges::find_if(kAdvice, [&](const Advice& advice) { return finding.message == advice.message; });
    return found == std::end(kAdvice) ? std::nullopt : std::optional<std::string>(found->command);
}
}
