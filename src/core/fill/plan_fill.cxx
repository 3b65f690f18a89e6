// SPDX-License-Identifier: MPL-2.0
#include "fill/plan_fill.hxx"

#include "check/number_writing.hxx"
#include "evaluation/side_of.hxx"
#include "figures/figure_reference.hxx"
#include "fill/filled_table.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "year/compare_with_last_year.hxx"
#include "year/two_year_table.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
/// Plans one table: what would be written, and why a blank total would not.
class TablePlanner
{
public:
    /// `known` is the table itself, or with last year's figures behind its own.
    TablePlanner(const ReportTable& table, const ReportTable& known, std::size_t report)
        : table_(table), values_(table), filled_(known), report_(report)
    {
    }

    void plan(FillPlan& plan) const
    {
        for (std::size_t figure = 0; figure < table_.figures.size(); ++figure)
            if (const auto value = filled_.newValue(figure))
                plan.changes.push_back(change(figure, *value, kindFor(figure, *value), filled_.ruleOf(figure)));
            else if (table_.isBlankTotal(figure))
                addObstacle(figure, plan);
    }

private:
    [[nodiscard]] const Equation& equation(std::size_t index) const { return table_.tableForm->equations[index]; }

    /// A blank total is written without asking only if nothing else that is planned bears on it.
    [[nodiscard]] ChangeKind kindFor(std::size_t figure, const Decimal& value) const
    {
        if (table_.figures[figure]->value.state != ValueState::Blank)
            return ChangeKind::DifferentTotal;
        const auto& asItStands = values_.of(figure);
        const bool followsAsItStands = asItStands && asItStands->source == OperandSource::Computed && asItStands->value == value;
        return table_.isBlankTotal(figure) && followsAsItStands ? ChangeKind::BlankTotal : ChangeKind::DeterminedBlank;
    }

    void addObstacle(std::size_t figure, FillPlan& plan) const
    {
        if (const auto obstacles = values_.obstaclesOf(figure); !obstacles.empty())
        {
            plan.obstacles.push_back(obstacle(figure, obstacles.front()));
            return;
        }
        if (const auto determinations = values_.determineByNumbers(figure); !determinations.empty())
            plan.obstacles.push_back(conflict(figure, determinations.front(), determinations.back()));
    }

    [[nodiscard]] CellChange change(std::size_t figure, const Decimal& value, ChangeKind kind, const std::string& rule) const
    {
        const auto& stated = *table_.figures[figure];
        return {referenceTo(table_, figure), stated.cellText, plainDigits(value, table_.tableForm->figures[figure].type), kind, rule, stated.notes.hasPendingChange};
    }

    [[nodiscard]] Finding aboutTotal(std::size_t figure, const std::string& message) const
    {
        Finding finding;
        finding.rule = kTotalBlank;
        finding.message = message;
        finding.severity = severityOf(*table_.form, kTotalBlank, table_.tableForm->figures[figure].id);
        finding.report = report_;
        finding.subject = {SubjectKind::Table, table_.tableForm->title};
        finding.figures = {referenceTo(table_, figure)};
        finding.place = finding.figures.front().place;
        finding.arguments = {{"table", table_.tableForm->title}};
        return finding;
    }

    [[nodiscard]] Finding obstacle(std::size_t figure, std::size_t stopping) const
    {
        auto finding = aboutTotal(figure, "total-blank.stopped");
        finding.figures.insert(finding.figures.begin(), referenceTo(table_, stopping));
        finding.arguments.emplace_back("text", table_.figures[stopping] ? table_.figures[stopping]->text : std::string());
        return finding;
    }

    [[nodiscard]] Finding conflict(std::size_t figure, const Determination& one, const Determination& other) const
    {
        auto finding = aboutTotal(figure, "total-blank.conflict");
        finding.left = sideOf(addendsOf(equation(one.equation)), values_);
        finding.arguments.emplace_back("other", other.value.toString());
        return finding;
    }

    const ReportTable& table_;
    TableValues values_;
    FilledTable filled_;
    std::size_t report_;
};
}

FillPlan planFill(const Report& report)
{
    return planFill(std::vector{report});
}

FillPlan planFill(const std::vector<Report>& reports)
{
    FillPlan plan;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            TablePlanner(table, table, report.index).plan(plan);
    return plan;
}

FillPlan planFill(const Report& report, const std::vector<Report>& reports, const LastYearFile& lastYear)
{
    FillPlan plan;
    const auto* comparable = comparableReport(report, reports, lastYear);
    for (const auto& table : report.tables)
    {
        const auto years = comparable ? std::optional<TwoYearTable>(std::in_place, table, *comparable, lastYear.url) : std::nullopt;
        TablePlanner(table, years ? years->table() : table, report.index).plan(plan);
    }
    return plan;
}

FillPlan planFill(const std::vector<Report>& reports, const LastYearFile& lastYear)
{
    FillPlan plan;
    for (const auto& report : reports)
    {
        auto part = planFill(report, reports, lastYear);
        std::ranges::move(part.changes, std::back_inserter(plan.changes));
        std::ranges::move(part.obstacles, std::back_inserter(plan.obstacles));
    }
    return plan;
}
}
