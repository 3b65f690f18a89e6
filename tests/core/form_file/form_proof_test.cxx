// SPDX-License-Identifier: MPL-2.0
// Proofs about the rules of each form, by exact elimination.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/linear_system.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"

#include "evaluation/evaluate.hxx"

#include <gtest/gtest.h>

#include <iostream>

namespace gouji::test
{
namespace
{
using Severities = std::map<std::string, std::string>; ///< rule id → severity, "off" in front where it is switched off

std::string letterOf(Severity severity)
{
    return severity == Severity::Error ? "E" : severity == Severity::Warning ? "W" : "I";
}

Severities rulesIn(const Form& form)
{
    Severities rules;
    for (const auto& table : form.tables)
    {
        for (const auto& equation : table.equations)
            rules[equation.rule] = (equation.isEnabled ? "" : "off ") + letterOf(equation.severity);
        for (const auto& equation : table.lastYear.equations)
            rules[equation.rule] = letterOf(equation.severity);
        for (const auto& check : table.blankGroupChecks)
            rules[check.id] = letterOf(check.severity);
    }
    for (const auto& [id, setting] : form.checks)
    {
        rules[id] = letterOf(setting.severity);
        for (const auto& [figures, severity] : setting.exceptions)
            rules[id] += ", " + figures + " " + letterOf(severity);
        for (const auto& [name, severity] : setting.cases)
            rules[id] += ", " + name + " " + letterOf(severity);
    }
    return rules;
}

const Severities kCommonRules{{"applications-flow", "E"},
                              {"applications-handled-total", "E"},
                              {"applications-row-total", "E"},
                              {"applications-none-handled", "I"},
                              {"disputes-total", "E"},
                              {"applications-organisations-blank", "W"},
                              {"total-blank", "W"},
                              {"number-negative", "E"},
                              {"number-integer", "E"},
                              {"number-unreadable", "E, prose W"},
                              {"number-with-text", "W"},
                              {"number-form", "W"},
                              {"amount-unit", "W"},
                              {"cell-blank", "W"},
                              {"cell-dash", "W, proactive.rules I"},
                              {"cell-pending-change", "W"},
                              {"table-missing", "E"},
                              {"table-form", "W"},
                              {"table-extra", "W"},
                              {"table-row-missing", "E, heading W"},
                              {"table-label", "I"},
                              {"year-unit", "W"},
                              {"year-carry", "W"},
                              {"year-jump", "I"},
                              {"year-copy", "I"},
                              {"year-growth", "W"},
                              {"section-missing", "E"},
                              {"section-order", "W"},
                              {"section-heading", "I"},
                              {"section-empty", "E, other W, short W"},
                              {"section-aspects", "I"},
                              {"section-fee", "I"},
                              {"report-year", "E, other-report W, properties I"},
                              {"report-period", "W"},
                              {"report-unit", "I"},
                              {"text-leftover", "W"},
                              {"text-doubled", "I"}};

Severities withCommon(Severities own)
{
    own.insert(kCommonRules.begin(), kCommonRules.end());
    return own;
}

std::vector<std::size_t> computedFigures(const TableForm& table)
{
    std::vector<std::size_t> computed;
    for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
        if (table.figures[figure].isComputed)
            computed.push_back(figure);
    return computed;
}

bool mentions(const Comparison& claim, std::size_t figure)
{
    for (const auto* side : {&claim.left, &claim.right})
        for (const auto& term : side->terms)
            if (term.figure == figure)
                return true;
    return false;
}

/// Per number of enabled rules that mention a figure, how many figures there are.
std::map<std::size_t, std::size_t> coverageOf(const TableForm& table)
{
    std::map<std::size_t, std::size_t> coverage;
    for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
    {
        std::size_t rules = 0;
        for (const auto& equation : table.equations)
            rules += equation.isEnabled && mentions(equation.claim, figure);
        std::cout << table.figures[figure].id << ": " << rules << "\n";
        ++coverage[rules];
    }
    return coverage;
}
}

TEST(FormProof, EveryDocumentedRuleIsThereWithItsSeverity)
{
    EXPECT_EQ(rulesIn(form2021()),
              withCommon({{"norms-stock", "W"}, {"norms-issued-in-force", "I"}, {"applications-other-share", "off I"}, {"year-in-force", "W"}}));
    EXPECT_EQ(rulesIn(form2019()), withCommon({{"items-not-negative", "W"}, {"published-total", "I"}}));
}

TEST(FormProof, NoContradiction)
{
    // A report whose every figure is above 0 (本年增/减 below) satisfies all rules at once.
    std::mt19937 random(2021);
    for (const auto& form : forms())
    {
        const auto numbers = consistentReport(form, random, 1);
        const auto analysis = ReportFixture(form).cells(textsOf(numbers)).analysis();
        ASSERT_EQ(analysis.reports.size(), 1U);
        for (const auto& table : analysis.reports.front().tables)
        {
            const TableValues values(table);
            for (const auto& evaluation : evaluate(values))
            {
                const auto& equation = table.tableForm->equations[evaluation.equation];
                EXPECT_TRUE(evaluation.outcome == Outcome::Holds || !equation.isEnabled)
                    << equation.rule << " " << equation.element;
            }
        }
    }
}

TEST(FormProof, NoEquationStandsTwice)
{
    for (const auto& form : forms())
        for (const auto& table : form.tables)
        {
            std::map<std::pair<std::vector<Rational>, Relation>, std::string> seen;
            for (const auto& equation : table.equations)
            {
                auto row = coefficientsOf(equation, table);
                const auto first = std::ranges::find_if(row, [](const Rational& factor) { return factor != 0; });
                if (equation.claim.relation == Relation::Equal && first != row.end() && *first < 0)
                    for (auto& factor : row)
                        factor = -factor;
                const auto [other, isNew] =
                    seen.emplace(std::pair(row, equation.claim.relation), equation.rule + " " + equation.element);
                EXPECT_TRUE(isNew) << equation.rule << " " << equation.element << " repeats " << other->second;
            }
        }
}

TEST(FormProof, OfTheEquationsOfTable3TwoAreImplied)
{
    const std::map<std::string, std::size_t> expected{{"2021", 39}, {"2019", 37}};
    for (const auto& form : forms())
    {
        const auto& table = tableOf(form, "applications");
        const auto withoutImplied =
            equalitiesOf(table, [](const Equation& equation)
                         { return equation.element != "total" || equation.rule == "applications-row-total"; });

        EXPECT_EQ(equalitiesOf(table).size(), expected.at(form.id));
        EXPECT_EQ(rankOf(equalitiesOf(table)), expected.at(form.id) - 2);
        EXPECT_EQ(withoutImplied.size(), expected.at(form.id) - 2);
        EXPECT_EQ(rankOf(withoutImplied), expected.at(form.id) - 2);
    }
}

TEST(FormProof, EquationsOfTable4AreIndependent)
{
    for (const auto& form : forms())
        EXPECT_EQ(rankOf(equalitiesOf(tableOf(form, "disputes"))), 3U);
}

TEST(FormProof, EveryComputedFigureIsDetermined)
{
    // Seen as unknowns, with all other figures given, the computed figures have exactly one solution, and a rule states each of
    // them.
    for (const auto& form : forms())
        for (const auto& table : form.tables)
        {
            const auto computed = computedFigures(table);
            EXPECT_EQ(rankOf(columnsOf(equalitiesOf(table), computed)), computed.size()) << table.id;
            for (const auto figure : computed)
                EXPECT_NE(std::ranges::find(table.equations, std::optional(figure), &Equation::stated), table.equations.end())
                    << table.figures[figure].id;
        }
}

TEST(FormProof, WhereTwoRulesDetermineAFigureTheyAgree)
{
    // Either of the two follows from the rest.
    const std::map<std::string, std::vector<std::string>> twice{{"handled.total", {"applications-handled-total", "total"}},
                                                                {"carried_out.total", {"applications-flow", "total"}}};
    for (const auto& form : forms())
    {
        const auto& table = tableOf(form, "applications");
        for (const auto& [figure, second] : twice)
        {
            const auto rest = equalitiesOf(table, [&](const Equation& equation)
                                           { return equation.rule != second[0] || equation.element != second[1]; });
            const auto index = figureIndex(table, "applications." + figure);
            const auto isSecond = [&](const Equation& equation)
            { return equation.rule == second[0] && equation.element == second[1]; };
            const auto found = std::ranges::find_if(table.equations, isSecond);
            ASSERT_NE(found, table.equations.end());
            EXPECT_TRUE(mentions(found->claim, index));
            EXPECT_EQ(rest.size() + 1, equalitiesOf(table).size());
            EXPECT_EQ(rankOf(rest), rankOf(equalitiesOf(table)));
        }
    }
}

TEST(FormProof, CoverageOfEveryFigureByRules)
{
    using Coverage = std::map<std::size_t, std::size_t>;
    const auto& proactive = tableOf(form2021(), "proactive");
    EXPECT_EQ(coverageOf(proactive), (Coverage{{0, 4}, {1, 2}, {2, 4}}));
    EXPECT_EQ(coverageOf(tableOf(form2021(), "applications")), (Coverage{{2, 168}, {3, 6}, {4, 1}}));
    EXPECT_EQ(coverageOf(tableOf(form2021(), "disputes")), (Coverage{{1, 15}}));
    EXPECT_EQ(coverageOf(tableOf(form2019(), "proactive")), (Coverage{{0, 8}, {1, 14}}));
    EXPECT_EQ(coverageOf(tableOf(form2019(), "applications")), (Coverage{{2, 154}, {3, 6}, {4, 1}}));
    EXPECT_EQ(coverageOf(tableOf(form2019(), "disputes")), (Coverage{{1, 15}}));
}
}
