// SPDX-License-Identifier: MPL-2.0
#include "year/year_rules.hxx"

#include "evaluation/side_of.hxx"
#include "figures/element_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
class YearRules
{
public:
    YearRules(const TwoYearTable& years, const std::string& fileName) : years_(years), values_(years.table()), fileName_(fileName) {}

    [[nodiscard]] std::vector<Finding> findings() const
    {
        std::vector<Finding> findings;
        for (const auto& equation : form().lastYear.equations)
            if (auto finding = judge(equation))
                findings.push_back(std::move(*finding));
        const auto all = findings;
        std::erase_if(findings, [&](const Finding& finding) { return isTotal(finding) && followsFrom(all, finding); });
        return findings;
    }

private:
    [[nodiscard]] const TableForm& form() const { return *years_.table().tableForm; }

    [[nodiscard]] bool isTotal(const Finding& finding) const
    {
        return form().figures[*form().indexOf(finding.figures.back().id)].isComputed;
    }

    /// Whether a total departs from last year's by what its columns do, told by themselves: 5 → 6 where one of them is 4 → 5.
    [[nodiscard]] bool followsFrom(const std::vector<Finding>& all, const Finding& total) const
    {
        Decimal ofColumns;
        for (const auto& finding : all)
            if (finding.rule == total.rule && !isTotal(finding))
                ofColumns = ofColumns + departure(finding);
        return !ofColumns.isZero() && ofColumns == departure(total);
    }

    /// 0 where one of the two cannot be read.
    [[nodiscard]] static Decimal departure(const Finding& finding)
    {
        return finding.expected ? *finding.expected - finding.stated.value_or(Decimal(0)) : Decimal(0);
    }

    [[nodiscard]] std::optional<Finding> judge(const Equation& equation) const
    {
        const auto ownIndex = equation.claim.right.terms.front().figure;
        const auto& own = years_.table().figures[ownIndex];
        const auto expected = sumOf(equation.claim.left, values_);
        if (!own || !expected)
            return stopped(equation);
        if (own->value.state == ValueState::Number && *own->value.number != *expected)
            return broken(equation, *own->value.number);
        if (own->value.state == ValueState::Blank && !form().figures[ownIndex].isComputed && !expected->isZero())
            return blank(equation, *expected);
        return std::nullopt;
    }

    [[nodiscard]] Finding about(const Equation& equation, const std::string& message) const
    {
        Finding finding;
        finding.rule = equation.rule;
        finding.message = message;
        finding.severity = equation.severity;
        finding.subject = {SubjectKind::Table, form().title};
        for (const auto* side : {&equation.claim.left, &equation.claim.right})
            for (const auto& term : side->terms)
                finding.figures.push_back(years_.referenceTo(term.figure));
        finding.place = finding.figures.back().place;
        finding.arguments = {{"table", form().title}, {"element", elementText(form(), equation)}, {"file", fileName_}};
        return finding;
    }

    [[nodiscard]] Finding broken(const Equation& equation, const Decimal& stated) const
    {
        auto finding = about(equation, equation.rule);
        finding.left = sideOf(equation.claim.left, values_);
        finding.right = sideOf(equation.claim.right, values_);
        finding.stated = stated;
        finding.expected = finding.left->value;
        return finding;
    }

    [[nodiscard]] Finding blank(const Equation& equation, const Decimal& expected) const
    {
        auto finding = about(equation, "year-rule.blank");
        finding.left = sideOf(equation.claim.left, values_);
        finding.expected = expected;
        return finding;
    }

    /// Told only where a figure of last year's is no number; what this year's cells lack is told by their own checks.
    [[nodiscard]] std::optional<Finding> stopped(const Equation& equation) const
    {
        for (const auto& term : equation.claim.left.terms)
        {
            const auto& figure = years_.table().figures[term.figure];
            if (term.figure < years_.figureCount() || !figure || figure->value.state != ValueState::Unreadable)
                continue;
            auto finding = about(equation, "year-rule.stopped");
            finding.arguments.emplace_back("text", figure->text);
            return finding;
        }
        return std::nullopt;
    }

    const TwoYearTable& years_;
    TableValues values_;
    const std::string& fileName_;
};
}

std::vector<Finding> findingsOfYearRules(const TwoYearTable& years, const std::string& fileName)
{
    return YearRules(years, fileName).findings();
}
}
