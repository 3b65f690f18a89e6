// SPDX-License-Identifier: MPL-2.0
#include "prose/findings/part_findings.hxx"

#include "prose/words/amount.hxx"

#include <algorithm>
#include <map>
#include <utility>

namespace gouji
{
namespace
{
constexpr int kTenThousand = 10000;

using Parts = std::vector<const Claim*>;
using PartsOfWholes = std::map<std::pair<std::size_t, std::size_t>, Parts>; ///< by block and number of the whole

PartsOfWholes partsIn(const std::vector<Claim>& claims)
{
    PartsOfWholes parts;
    for (const auto& claim : claims)
        if (claim.partOf && !claim.isPercentage)
            parts[{claim.sentence->block, *claim.partOf}].push_back(&claim);
    return parts;
}

/// What became of applications or disputes is seldom all named.
bool isWhole(const Parts& parts)
{
    return parts.size() > 1 && std::ranges::all_of(parts, [](const Claim* part) { return part->phrase && part->phrase->results.none(); });
}

bool isDecided(const Claim& claim)
{
    return claim.result != ClaimResult::Unbound;
}

/// Whether the tables tell already what there is to tell: which number is wrong, or that some kinds are left out.
bool isToldByTables(const Claim& whole, const Parts& parts, const Decimal& sum)
{
    const auto contradicts = [](const Claim* part) { return part->result == ClaimResult::Contradicts; };
    const bool isAllDecided = isDecided(whole) && std::ranges::all_of(parts, [](const Claim* part) { return isDecided(*part); });
    return isAllDecided && (sum < whole.value || contradicts(&whole) || std::ranges::any_of(parts, contradicts));
}

/// None of what no table has is a number like any other: 未收取信息处理费.
bool mayBeRepeated(const Claim& claim)
{
    const bool isSaid = claim.phrase && claim.doubt == Doubt::None && claim.parts.empty();
    return isSaid && (claim.phrase->kind == PhraseKind::Count || (claim.phrase->kind == PhraseKind::None && claim.readings.empty()));
}

/// Either may be rounded: 0.35万元 is 3490元.
bool isSameNumber(const Claim& first, const Claim& second)
{
    return isRoundedTo(first.value, second.value, Decimal(first.lastPlace)) || isRoundedTo(second.value, first.value, Decimal(second.lastPlace));
}

bool isOfSameThing(const Claim& first, const Claim& second)
{
    return first.rule == second.rule && first.isPercentage == second.isPercentage && first.readings == second.readings;
}

/// The first claims about each thing, of two values at most: whatever a later one says, the first of another value is
/// among them.
class FirstClaims
{
public:
    /// The first claim about the same thing that says another value; null if there is none.
    [[nodiscard]] const Claim* otherThan(const Claim& claim) const
    {
        const auto known = std::ranges::find_if(things_, [&](const Parts& thing) { return isOfSameThing(*thing.front(), claim); });
        if (known == things_.end())
            return nullptr;
        const auto other = std::ranges::find_if(*known, [&](const Claim* first) { return !isSameNumber(*first, claim); });
        return other == known->end() ? nullptr : *other;
    }

    void add(const Claim& claim)
    {
        if (claim.phrase->relation != PhraseRelation::Equal)
            return;
        const auto known = std::ranges::find_if(things_, [&](const Parts& thing) { return isOfSameThing(*thing.front(), claim); });
        if (known == things_.end())
            things_.push_back({&claim});
        else if (known->size() == 1 && known->front()->value != claim.value)
            known->push_back(&claim);
    }

private:
    std::vector<Parts> things_; ///< no more than the phrasebook has readings
};
}

std::vector<Finding> findingsOfParts(const Report& report, const std::vector<Claim>& claims)
{
    std::vector<Finding> findings;
    const auto partsOfWholes = partsIn(claims);
    for (const auto& whole : claims)
    {
        const auto known = partsOfWholes.find({whole.sentence->block, whole.number.offset});
        const auto parts = known == partsOfWholes.end() ? Parts() : known->second;
        Side sum;
        for (const auto* part : parts)
        {
            sum.operands.push_back({1, part->value, OperandSource::Stated});
            sum.value += part->value;
        }
        const bool isTenThousandfold = sum.value * Decimal(kTenThousand) == whole.value && !whole.value.isZero();
        if (parts.empty() || !(sum.value > whole.value || isTenThousandfold || (isWhole(parts) && sum.value < whole.value)) || isToldByTables(whole, parts, sum.value))
            continue;
        auto finding = findingAt(report, whole, kTextParts, kTextParts);
        finding.left = Side{{}, whole.value};
        finding.right = sum;
        finding.expected = whole.value;
        finding.stated = sum.value;
        findings.push_back(std::move(finding));
    }
    return findings;
}

std::vector<Finding> findingsOfRepeats(const Report& report, const std::vector<Claim>& claims)
{
    std::vector<Finding> findings;
    FirstClaims firsts;
    for (const auto& second : claims)
    {
        if (!mayBeRepeated(second))
            continue;
        const auto* first = firsts.otherThan(second);
        firsts.add(second);
        if (!first || (isDecided(*first) && isDecided(second)))
            continue;
        auto finding = findingAt(report, second, kTextRepeat, kTextRepeat);
        finding.arguments.emplace_back("other", first->words.text);
        finding.left = Side{{}, second.value};
        finding.right = Side{{}, first->value};
        finding.expected = second.value;
        finding.stated = first->value;
        findings.push_back(std::move(finding));
    }
    return findings;
}
}
