// SPDX-License-Identifier: MPL-2.0
#include "prose/findings/change_findings.hxx"

#include "prose/findings/part_findings.hxx"
#include "prose/words/percentage.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
Decimal signedBy(bool isDecrease, const Decimal& magnitude)
{
    return isDecrease ? Decimal() - magnitude : magnitude;
}

/// Last year's number and this year's, as far as a sentence tells them.
struct TwoNumbers
{
    Decimal last;
    Decimal now;

    [[nodiscard]] bool isDecrease() const { return now < last; }
    [[nodiscard]] Decimal difference() const { return isDecrease() ? last - now : now - last; }
};

/// Of what is compared: last year's number where it is written, else what the difference leaves of it.
TwoNumbers numbersOf(const ClaimedChange& change, const Decimal& now)
{
    const auto difference = change.difference ? signedBy(change.isDecrease, change.difference->value) : Decimal();
    const auto last = change.last ? change.last->value : now - difference;
    return {last, change.now ? now : last + difference};
}

bool hasPercentage(const ClaimedChange& change, const TwoNumbers& numbers)
{
    return !change.percentage || isPercentageOf(change.percentage->value, numbers.difference(), numbers.last);
}

bool hasDifference(const ClaimedChange& change, const TwoNumbers& numbers)
{
    return !change.difference || change.difference->value == numbers.difference();
}

bool hasDirection(const ClaimedChange& change, const TwoNumbers& numbers)
{
    return numbers.difference().isZero() || change.isDecrease == numbers.isDecrease();
}

bool isSound(const ClaimedChange& change, const TwoNumbers& numbers)
{
    return !(Decimal() < numbers.last) || (hasDirection(change, numbers) && hasDifference(change, numbers) && hasPercentage(change, numbers));
}

/// Whether enough is written to tell.
bool mayBeJudged(const ClaimedChange& change)
{
    const bool hasBoth = change.difference && change.percentage;
    return (change.last && change.now) || hasBoth;
}

/// "2987 → 3119 = +132 (+4.42%)"
std::string makeUpOf(const ClaimedChange& change, const TwoNumbers& numbers)
{
    const std::string sign = numbers.difference().isZero() ? "" : numbers.isDecrease() ? "-" : "+";
    auto text = numbers.last.toString() + " → " + numbers.now.toString() + " = " + sign + numbers.difference().toString();
    const auto share = change.percentage ? percentageOf(numbers.difference(), numbers.last, change.percentage->value) : std::nullopt;
    return share ? text + " (" + sign + share->toString() + "%)" : text;
}

Finding findingOf(const Report& report, const Claim& claim, const TwoNumbers& numbers)
{
    const auto& change = *claim.change;
    auto finding = findingAt(report, claim, kTextChange, kTextChange);
    finding.place = claim.placeOf(change.words);
    finding.number.reset();
    const bool isOfDifference = !hasDifference(change, numbers);
    const auto& wrong = isOfDifference ? change.difference : hasPercentage(change, numbers) ? std::nullopt : change.percentage;
    const auto share = change.percentage ? percentageOf(numbers.difference(), numbers.last, change.percentage->value) : std::nullopt;
    const auto right = isOfDifference || !wrong ? numbers.difference() : share.value_or(Decimal());
    const bool isRightDirection = hasDirection(change, numbers);
    if (wrong)
        finding.number = ProseNumber{claim.placeOf(wrong->words), isRightDirection ? std::optional(right) : std::nullopt};
    finding.message = isRightDirection ? std::string(kTextChange) : "text-change.direction";
    const auto written = wrong ? wrong->value : right;
    finding.expected = signedBy(change.isDecrease, written);
    finding.stated = signedBy(numbers.isDecrease(), right);
    finding.left = Side{{}, *finding.expected};
    finding.right = Side{{}, *finding.stated};
    for (auto& [name, text] : finding.arguments)
        if (name == "passage")
            text = finding.place.passage;
        else if (name == "number" && wrong)
            text = wrong->words.text;
    finding.arguments.emplace_back("makeUps", makeUpOf(change, numbers));
    return finding;
}
}

std::vector<Finding> findingsOfChanges(const Report& report, const std::vector<Claim>& claims)
{
    std::vector<Finding> findings;
    for (const auto& claim : claims)
    {
        if (!claim.change || !mayBeJudged(*claim.change))
            continue;
        const auto& change = *claim.change;
        const auto numbers = numbersOf(change, change.now ? change.now->value : Decimal());
        const auto isSoundFor = [&change](const Decimal& other) { return isSound(change, numbersOf(change, other)); };
        if (!isSound(change, numbers) && !(change.now && std::ranges::any_of(change.others, isSoundFor)))
            findings.push_back(findingOf(report, claim, numbers));
    }
    return findings;
}
}
