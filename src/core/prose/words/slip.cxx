// SPDX-License-Identifier: MPL-2.0
#include "prose/words/slip.hxx"

#include "base/edit_distance.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <string>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kTellingDigits = 3;

bool areExchanged(std::u32string written, const std::u32string& meant)
{
    const auto [first, other] = std::ranges::mismatch(written, meant);
    if (written.size() != meant.size() || first == written.end() || std::next(first) == written.end())
        return false;
    std::iter_swap(first, std::next(first));
    return written == meant;
}
}

bool isSlipOf(const Decimal& written, const Decimal& meant)
{
    const auto one = toCodePoints(written.toString());
    const auto other = toCodePoints(meant.toString());
    return areExchanged(one, other) || (std::max(one.size(), other.size()) >= kTellingDigits && editDistance(one, other) == 1);
}
}
