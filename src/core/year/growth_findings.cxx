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

bool agrees(const ClaimedGrowth& growth, const TwoSums& sums)
{
    const bool hasDirection = sums.difference().isZero() || growth.isDecrease == sums.isDecrease();
    return hasDirection && isPercentageOf(growth.percentage, sums.difference(), sums.lastYears.side.value);
}

Decimal percentageOf(const ClaimedGrowth& growth, const TwoSums& sums)
{
    return signedBy(sums.isDecrease(), percentageOf(sums.difference(), sums.lastYears.side.value, growth.percentage).value_or(Decimal()));
}

/// "3607 → 3646 = 1.08%"
std::string makeUpOf(const ClaimedGrowth& growth, const TwoSums& sums)
{
    return sums.lastYears.side.value.toString() + " → " + sums.own.side.value.toString() + " = " + percentageOf(growth, sums).toString() + "%";
}

/// Where the words say the other direction, no number makes them right.
ProseNumber numberIn(const Claim& claim, const ClaimedGrowth& growth, const std::vector<TwoSums>& sums)
{
    const bool isKnown = sums.size() == 1 && sums.front().isDecrease() == growth.isDecrease;
    return {claim.placeOf(growth.number), isKnown ? percentageOf(sums.front().difference(), sums.front().lastYears.side.value, growth.percentage) : std::nullopt};
}

class GrowthReader
{
public:
    GrowthReader(const Report& report, const Report& lastYear, const LastYearFile& file)
        : report_(report), file_(file), own_(report), lastYears_(lastYear)
    {
    }

    /// Nothing if some reading agrees, or none can be judged.
    [[nodiscard]] std::optional<Finding> judge(const Claim& claim) const
    {
        const auto sums = sumsOf(claim);
        if (sums.empty() || std::ranges::any_of(sums, [&claim](const TwoSums& each) { return agrees(*claim.growth, each); }))
            return std::nullopt;
        return findingOf(*claim.growth, claim, sums);
    }

private:
    [[nodiscard]] std::vector<TwoSums> sumsOf(const Claim& claim) const
    {
        std::vector<TwoSums> all;
        for (const auto& reading : claim.readings)
        {
            auto own = own_.sumOf(reading);
            auto lastYears = lastYears_.sumOf(reading);
            if (!own || !lastYears || !own->hasNumber || lastYears->side.value.isZero())
                continue;
            for (auto& figure : lastYears->figures)
                figure.place.document = file_.url;
            all.push_back({std::move(*own), std::move(*lastYears)});
        }
        return all;
    }

    [[nodiscard]] Finding findingOf(const ClaimedGrowth& growth, const Claim& claim, const std::vector<TwoSums>& sums) const
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
                             {"number", signedBy(growth.isDecrease, growth.percentage).toString() + "%"},
                             {"makeUps", makeUps},
                             {"sentence", claim.sentence->passage},
                             {"clause", clauseAround(claim.sentence->passage, claim.number.offset - claim.sentence->order)}};
        finding.expected = signedBy(growth.isDecrease, growth.percentage);
        finding.stated = percentageOf(growth, sums.front());
        finding.left = Side{{}, *finding.expected};
        finding.right = Side{{}, *finding.stated};
        finding.figures = sums.front().own.figures;
        std::ranges::copy(sums.front().lastYears.figures, std::back_inserter(finding.figures));
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
        if (claim.growth && claim.report == report.index)
            if (auto finding = reader.judge(claim))
                findings.push_back(std::move(*finding));
    return findings;
}
}
