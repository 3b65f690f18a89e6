// SPDX-License-Identifier: MPL-2.0
#include "recognition/layout_findings.hxx"

#include "base/list_argument.hxx"
#include "figures/figure_reference.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "recognition/layout_finding.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
constexpr std::array kRefusalMessages{"table-missing.geometry", "table-missing.rows", "table-missing.columns", "table-missing.row-twice",
                                     "table-missing.value-rows"};

std::string sectionOf(const Form& form, const TableForm& table)
{
    const auto section = std::ranges::find(form.sections, table.id, &Section::table);
    return section == form.sections.end() ? std::string() : printed(*section);
}
}

Finding findingOfOldForm(const ReportTable& table, const Form& reportForm)
{
    auto finding = layoutFinding(table, kTableForm, std::string(kTableForm), table.place);
    finding.severity = severityOf(reportForm, kTableForm);
    finding.arguments.emplace_back("form", table.form->id);
    finding.arguments.emplace_back("expectedForm", reportForm.id);
    finding.arguments.emplace_back("source", reportForm.source);
    const auto own = std::ranges::find(reportForm.tables, table.tableForm->id, &TableForm::id);
    for (std::size_t definition = 0; definition < table.figures.size(); ++definition)
        if (own == reportForm.tables.end() || !own->indexOf(table.tableForm->figures[definition].id))
            finding.figures.push_back(referenceTo(table, definition));
    return finding;
}

Finding findingOfMissingTable(const Form& reportForm, const TableForm& missing, const std::vector<RefusedTable>& resembling)
{
    Finding finding;
    finding.rule = kTableMissing;
    const auto section = sectionOf(reportForm, missing);
    finding.message = section.empty() ? "table-missing.without-section" : "table-missing.none";
    finding.subject = {SubjectKind::Table, missing.title};
    finding.severity = severityOf(reportForm, kTableMissing);
    finding.arguments = {{"table", missing.title}, {"section", section}};
    if (resembling.empty())
        return finding;

    const auto& best = *std::ranges::max_element(resembling, {}, [](const RefusedTable& refused) { return refused.match.matchedRows; });
    finding.place = best.place;
    finding.message = kRefusalMessages.at(static_cast<std::size_t>(best.match.refusal.value_or(Refusal::RowsMissing)));
    if (resembling.size() > 1 && best.match.refusal == Refusal::RowsMissing)
        finding.message = "table-missing.split";
    std::vector<std::string> names;
    for (const auto& refused : resembling)
        names.push_back(refused.place.table);
    finding.arguments.emplace_back("name", best.place.table);
    finding.arguments.emplace_back("names", listed(names));
    finding.arguments.emplace_back("count", std::to_string(resembling.size()));
    finding.arguments.emplace_back("found", std::to_string(best.match.matchedRows));
    finding.arguments.emplace_back("rows", std::to_string(best.match.formRows));
    finding.arguments.emplace_back("columns", listed(best.match.missingColumns));
    finding.arguments.emplace_back("repeated", listed(best.match.repeatedRows));
    if (!best.frame.empty())
        finding.arguments.emplace_back("frame", best.frame);
    return finding;
}
}
