// SPDX-License-Identifier: MPL-2.0
#include "year/growth_findings.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "prose/claims/report_values.hxx"
#include "prose/words/clause.hxx"
#include "prose/words/percentage.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// One number in both years.
struct TwoSums
{
    ReportSum own;
    ReportSum lastYears;

    [[nodiscard]] bool isDecrease() const { return own.side.value < lastYears.side.value; }

    [[nodiscard]] Decimal difference() const
    {
        return isDecrease() ? lastYears.side.value - own.side.value : own.side.value - lastYears.side.value;
    }
};

Decimal signedBy(bool isDecrease, const Decimal& magnitude)
{
    return isDecrease ? Decimal() - magnitude : magnitude;
}

enum class Stated
{
    Percentage, ///< 同比增长 1.05%
    Difference, ///< 比上年增加 4 件
    LastNumber, ///< 较上年的 58 件
};

/// What the prose says of one number and last year's.
struct StatedGrowth
{
    Stated what = Stated::Percentage;
    ClaimWords words;
    ClaimWords number;
    Decimal value; ///< without sign
    bool isDecrease = false;
};

/// What both years' tables say instead, without sign.
Decimal valueOf(const StatedGrowth& growth, const TwoSums& sums)
{
    switch (growth.what)
    {
    case Stated::Percentage: return percentageOf(sums.difference(), sums.lastYears.side.value, growth.value).value_or(Decimal());
    case Stated::Difference: return sums.difference();
    case Stated::LastNumber: break;
    }
    return sums.lastYears.side.value;
}

bool isDecrease(const StatedGrowth& growth, const TwoSums& sums)
{
    return growth.what != Stated::LastNumber && sums.isDecrease();
}

bool agrees(const StatedGrowth& growth, const TwoSums& sums)
{
    const bool hasDirection = sums.difference().isZero() || growth.isDecrease == isDecrease(growth, sums);
    const bool isPercentage = growth.what == Stated::Percentage;
    return (hasDirection || growth.what == Stated::LastNumber)
        && (isPercentage ? isPercentageOf(growth.value, sums.difference(), sums.lastYears.side.value) : growth.value == valueOf(growth, sums));
}

std::string percentSignOf(const StatedGrowth& growth)
{
    return growth.what == Stated::Percentage ? "%" : "";
}

/// "3607 → 3646 = 1.08%"
std::string makeUpOf(const StatedGrowth& growth, const TwoSums& sums)
{
    const auto value = signedBy(isDecrease(growth, sums), valueOf(growth, sums)).toString() + percentSignOf(growth);
    return growth.what == Stated::LastNumber ? value : sums.lastYears.side.value.toString() + " → " + sums.own.side.value.toString() + " = " + value;
}

/// Where the words say the other direction, no number makes them right.
ProseNumber numberIn(const Claim& claim, const StatedGrowth& growth, const std::vector<TwoSums>& sums)
{
    const bool isKnown = sums.size() == 1 && isDecrease(growth, sums.front()) == growth.isDecrease;
    return {claim.placeOf(growth.number), isKnown ? std::optional(valueOf(growth, sums.front())) : std::nullopt};
}

/// A difference beside last year's number, and a percentage beside either, are compared with each other already.
std::optional<StatedGrowth> growthOf(const Claim& claim)
{
    const auto* change = claim.change.get();
    const bool isOfClaim = change && change->now && change->now->words.offset == claim.number.offset && claim.result == ClaimResult::Agrees && claim.doubt == Doubt::None;
    if (isOfClaim && change->last)
        return StatedGrowth{Stated::LastNumber, change->words, change->last->words, change->last->value, false};
    if (isOfClaim && change->difference)
        return StatedGrowth{Stated::Difference, change->words, change->difference->words, change->difference->value, change->isDecrease};
    if (!claim.growth)
        return std::nullopt;
    const auto& growth = *claim.growth;
    return StatedGrowth{Stated::Percentage, growth.words, growth.number, growth.percentage, growth.isDecrease};
}

class GrowthReader
{
public:
    GrowthReader(const Report& report, const Report& lastYear, const LastYearFile& file)
        : report_(report), file_(file), own_(report), lastYears_(lastYear)
    {
    }

    /// Nothing if some reading agrees, or none can be judged.
    [[nodiscard]] std::optional<Finding> judge(const Claim& claim, const StatedGrowth& growth) const
    {
        const auto sums = sumsOf(claim, growth.what == Stated::Percentage);
        if (sums.empty() || std::ranges::any_of(sums, [&growth](const TwoSums& each) { return agrees(growth, each); }))
            return std::nullopt;
        return findingOf(growth, claim, sums);
    }

private:
    [[nodiscard]] std::vector<TwoSums> sumsOf(const Claim& claim, bool isDivided) const
    {
        std::vector<TwoSums> all;
        for (const auto& reading : claim.readings)
        {
            auto own = own_.sumOf(reading);
            auto lastYears = lastYears_.sumOf(reading);
            if (!own || !lastYears || !own->hasNumber || !lastYears->hasNumber || (isDivided && lastYears->side.value.isZero()))
                continue;
            all.push_back({std::move(*own), std::move(*lastYears)});
        }
        return all;
    }

    [[nodiscard]] Finding findingOf(const StatedGrowth& growth, const Claim& claim, const std::vector<TwoSums>& sums) const
    {
        Finding finding;
        finding.rule = kYearGrowth;
        finding.message = kYearGrowth;
        finding.severity = severityOf(*report_.form, kYearGrowth);
        finding.subject.kind = SubjectKind::Text;
        finding.place = claim.placeOf(growth.words);
        finding.number = numberIn(claim, growth, sums);
        std::string makeUps;
        for (const auto& each : sums)
            makeUps += (makeUps.empty() ? "" : std::string(1, kListBreak)) + makeUpOf(growth, each);
        finding.arguments = {{"file", file_.name},
                             {"passage", std::string(growth.words.text)},
                             {"number", signedBy(growth.isDecrease, growth.value).toString() + percentSignOf(growth)},
                             {"makeUps", makeUps},
                             {"sentence", claim.sentence->passage},
                             {"clause", clauseAround(claim.sentence->passage, claim.number.offset - claim.sentence->order)}};
        finding.expected = signedBy(growth.isDecrease, growth.value);
        finding.stated = signedBy(isDecrease(growth, sums.front()), valueOf(growth, sums.front()));
        finding.left = Side{{}, *finding.expected};
        finding.right = Side{{}, *finding.stated};
        finding.figures = own_.referencesTo(sums.front().own.figures);
        for (auto& figure : lastYears_.referencesTo(sums.front().lastYears.figures))
        {
            figure.place.document = file_.url;
            finding.figures.push_back(std::move(figure));
        }
        return finding;
    }

    const Report& report_;
    const LastYearFile& file_;
    ReportValues own_;
    ReportValues lastYears_;
};
}

std::vector<Finding> findingsOfGrowth(const std::vector<Claim>& claims, const Report& report, const Report& lastYear, const LastYearFile& file)
{
    std::vector<Finding> findings;
    const GrowthReader reader(report, lastYear, file);
    for (const auto& claim : claims)
        if (const auto growth = claim.report == report.index ? growthOf(claim) : std::nullopt)
            if (auto finding = reader.judge(claim, *growth))
                findings.push_back(std::move(*finding));
    return findings;
}
}
