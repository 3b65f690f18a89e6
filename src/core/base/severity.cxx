// SPDX-License-Identifier: MPL-2.0
#include "base/severity.hxx"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 3> kNames{"info", "warning", "error"};
}

std::string_view nameOf(Severity severity)
{
    return kNames.at(static_cast<std::size_t>(severity));
}

std::optional<Severity> severityOfName(std::string_view name)
{
    const auto* found = std::ranges::find(kNames, name);
    return found == kNames.end() ? std::nullopt : std::optional(static_cast<Severity>(std::distance(kNames.begin(), found)));
}
}
