// SPDX-License-Identifier: MPL-2.0
#include "prose/findings/prose_findings.hxx"

#include "base/list_argument.hxx"
#include "figures/figure_names.hxx"
#include "prose/claims/report_values.hxx"
#include "prose/findings/change_findings.hxx"
#include "prose/findings/part_findings.hxx"
#include "prose/words/amount.hxx"
#include "prose/words/clause.hxx"
#include "prose/words/percentage.hxx"
#include "prose/words/written_number.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
bool holds(const std::vector<FigurePosition>& figures, const FigurePosition& figure)
{
    return std::ranges::find(figures, figure) != figures.end();
}

/// "5 + 2 = 7"
std::string makeUpOf(const ReportSum& sum)
{
    std::string text;
    for (const auto& operand : sum.side.operands)
        text += (text.empty() ? "" : " + ") + operand.value.toString();
    return sum.side.operands.size() == 1 ? text : text + " = " + sum.side.value.toString();
}

/// A reading with what it is called: "表三 · （三）不予公开".
struct NamedSum : ReportSum
{
    std::string name;
    std::optional<Decimal> base; ///< of a percentage
};

/// Turns the contradictions of one report into findings.
class Contradictions
{
public:
    explicit Contradictions(const Report& report) : report_(report), values_(report) {}

    void add(const Claim& claim)
    {
        if (claim.parts.empty())
            findings_.push_back(findingOf(claim));
        else
            for (const auto& part : claim.parts)
                addPart(claim, part);
    }

    std::vector<Finding> take() { return std::move(findings_); }

private:
    [[nodiscard]] Finding findingOf(const Claim& claim) const
    {
        auto finding = findingAt(report_, claim, claim.rule, "text-contradiction");
        finding.left = Side{{}, claim.value};
        finding.expected = claim.value;
        const auto sums = sumsOf(claim);
        finding.figures = commonFigures(sums);
        const auto values = valuesOf(claim, sums);
        const bool agree = std::ranges::all_of(values, [&values](const Decimal& value) { return value == values.front(); });
        if (agree)
        {
            finding.right = claim.isPercentage ? Side{{}, values.front()} : sums.front().side;
            finding.stated = values.front();
        }
        if (claim.isPercentage)
            finding.message = agree ? "text-percentage" : "text-percentage.readings";
        else if (claim.phrase->relation == PhraseRelation::AtMost)
            finding.message = "text-fee-count";
        else if (!agree)
            finding.message = "text-contradiction.readings";
        else if (!finding.number && finding.message == "text-contradiction")
            finding.message = "text-contradiction.words";
        if (finding.number && agree && claim.phrase->relation == PhraseRelation::Equal)
            finding.number->right = values.front();
        addMakeUps(finding, claim, sums, values);
        if (claim.rule == kTextFeeAmount)
            sayInItsUnit(finding, claim);
        return finding;
    }

    /// Of an amount: both sides in 元, 万元 or 亿元, as it is written.
    static void sayInItsUnit(Finding& finding, const Claim& claim)
    {
        finding.message = kTextFeeAmount;
        const auto inUnit = [&claim](const Decimal& yuan) { return amountLike(claim.number.text, yuan); };
        finding.left = Side{{}, inUnit(claim.value)};
        finding.right = Side{{}, inUnit(*claim.expected)};
        finding.expected = finding.left->value;
        finding.stated = finding.right->value;
        if (finding.number)
            finding.number->right = *claim.expected;
        finding.arguments.emplace_back("unit", std::string(scaleOf(claim.number.text)) + std::string(claim.unit));
    }

    [[nodiscard]] std::vector<NamedSum> sumsOf(const Claim& claim) const
    {
        std::vector<NamedSum> sums;
        for (std::size_t reading = 0; reading < claim.readings.size(); ++reading)
            if (auto sum = values_.sumOf(claim.readings[reading]); sum && sum->hasNumber)
                sums.push_back({std::move(*sum), nameOfSum(report_.form->tables, claim.readings[reading]), baseOf(claim, reading)});
        return sums;
    }

    [[nodiscard]] std::vector<Decimal> valuesOf(const Claim& claim, const std::vector<NamedSum>& sums) const
    {
        std::vector<Decimal> values;
        for (const auto& sum : sums)
            values.push_back(claim.isPercentage ? percentageOf(sum.side.value, sum.base.value_or(Decimal()), claim.value).value_or(Decimal()) : sum.side.value);
        return values;
    }

    [[nodiscard]] std::optional<Decimal> baseOf(const Claim& claim, std::size_t reading) const
    {
        const auto base = claim.isPercentage ? values_.sumOf(claim.bases[reading]) : std::nullopt;
        return base ? std::optional(base->side.value) : std::nullopt;
    }

    void addMakeUps(Finding& finding, const Claim& claim, const std::vector<NamedSum>& sums, const std::vector<Decimal>& values) const
    {
        std::vector<std::string> makeUps;
        std::vector<std::string> named;
        for (std::size_t index = 0; index < sums.size(); ++index)
        {
            const auto share = sums[index].side.value.toString() + " / " + sums[index].base.value_or(Decimal()).toString() + " = " + values[index].toString() + "%";
            makeUps.push_back(claim.isPercentage ? share : makeUpOf(sums[index]));
            named.push_back(sums[index].name + " " + makeUps.back());
        }
        finding.arguments.emplace_back("makeUps", listed(makeUps));
        finding.arguments.emplace_back("sum", sums.front().name);
        finding.arguments.emplace_back("sums", listed(named));
    }

    /// The figures that every reading has, in the order of the first.
    [[nodiscard]] std::vector<FigureReference> commonFigures(const std::vector<NamedSum>& sums) const
    {
        auto figures = sums.front().figures;
        std::erase_if(figures, [&sums](const FigurePosition& figure)
                      { return !std::ranges::all_of(sums, [&](const ReportSum& sum) { return holds(sum.figures, figure); }); });
        return values_.referencesTo(figures);
    }

    /// "复议 7 件，均获维持": the table's number is that of the result; what else it holds is shown.
    void addPart(const Claim& claim, const ClaimPart& part)
    {
        const auto sum = values_.sumOf(part.phrase->readings.front());
        const bool agrees = std::ranges::any_of(part.phrase->readings, [&](const FigureSum& reading)
                                                { const auto other = values_.sumOf(reading); return other && other->side.value == part.value; });
        if (!sum || !sum->hasNumber || agrees)
            return;
        const auto* message = part.phrase->claimsCount ? "text-contradiction.all" : "text-contradiction.words"; // 均已审结 states no number
        auto finding = findingAt(report_, claim, part.phrase->rule, message);
        finding.arguments.emplace_back("counted", part.of.text);
        finding.arguments.emplace_back("sum", nameOfSum(report_.form->tables, part.phrase->readings.front()));
        finding.left = Side{{}, part.value};
        finding.right = Side{{}, sum->side.value};
        finding.expected = part.value;
        finding.stated = sum->side.value;
        addNonZero(finding.figures, *sum);
        if (const auto rest = values_.sumOf(part.phrase->rest))
            addNonZero(finding.figures, *rest);
        findings_.push_back(std::move(finding));
    }

    void addNonZero(std::vector<FigureReference>& figures, const ReportSum& sum) const
    {
        for (std::size_t index = 0; index < sum.figures.size(); ++index)
            if (!sum.side.operands[index].value.isZero())
                figures.push_back(values_.referenceTo(sum.figures[index]));
    }

    const Report& report_;
    ReportValues values_;
    std::vector<Finding> findings_;
};
}

Finding findingAt(const Report& report, const Claim& claim, std::string_view rule, std::string_view message)
{
    Finding finding;
    finding.rule = rule;
    finding.message = message;
    finding.severity = report.form->phrasebook.rules.find(rule)->second;
    finding.report = claim.report;
    finding.subject.kind = SubjectKind::Text;
    finding.place = claim.placeOf(claim.words);
    if (isWrittenNumber(claim.number.text))
        finding.number = ProseNumber{claim.placeOf(claim.number), std::nullopt};
    finding.arguments = {{"sentence", claim.sentence->passage}, {"passage", finding.place.passage}, {"number", std::string(claim.number.text)}};
    finding.arguments.emplace_back("clause", clauseAround(claim.sentence->passage, claim.number.offset - claim.sentence->order));
    return finding;
}

std::vector<Finding> findingsOfClaims(const std::vector<Claim>& claims, const Report& report)
{
    std::vector<Finding> findings;
    if (std::ranges::find(claims, ClaimResult::Contradicts, &Claim::result) != claims.end())
    {
        Contradictions contradictions(report);
        for (const auto& claim : claims)
            if (claim.result == ClaimResult::Contradicts)
                contradictions.add(claim);
        findings = contradictions.take();
    }
    std::ranges::move(findingsOfParts(report, claims), std::back_inserter(findings));
    std::ranges::move(findingsOfRepeats(report, claims), std::back_inserter(findings));
    std::ranges::move(findingsOfChanges(report, claims), std::back_inserter(findings));
    return findings;
}
}
