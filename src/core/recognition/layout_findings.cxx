// SPDX-License-Identifier: MPL-2.0
#include "recognition/layout_findings.hxx"

#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"
#include "recognition/figure_reference.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
Place cellPlace(const ReportTable& table, const Table& document, std::size_t cell)
{
    return {table.place.table, document.cells[cell].name, table.place.block, cell};
}

Finding layoutFinding(const ReportTable& table, std::string_view check, const std::string& message, const Place& place)
{
    Finding finding;
    finding.rule = check;
    finding.message = message;
    finding.severity = severityOf(*table.form, check);
    finding.place = place;
    finding.arguments = {{"table", table.tableForm->title}};
    return finding;
}

void addRow(Finding& finding, const ReportTable& table, std::size_t panel, std::size_t row)
{
    const auto& form = table.tableForm->panels[panel];
    const auto columns = form.columns.leaves.size();
    for (std::size_t column = 0; column < columns; ++column)
        finding.figures.push_back(referenceTo(table, form.firstFigure + row * columns + column));
}

void addColumn(Finding& finding, const ReportTable& table, std::size_t panel, std::size_t column)
{
    const auto& form = table.tableForm->panels[panel];
    for (std::size_t row = 0; row < form.rows.leaves.size(); ++row)
        finding.figures.push_back(referenceTo(table, form.firstFigure + row * form.columns.leaves.size() + column));
}

Finding findingOfVariant(const ReportTable& table, const VariantLabel& variant, const Table& document)
{
    auto finding = layoutFinding(table, kTableLabel, std::string(kTableLabel), cellPlace(table, document, variant.cell));
    const auto& panel = table.tableForm->panels[variant.panel];
    const auto& label = variant.row ? panel.rows.leaves[*variant.row].label : panel.columns.leaves[variant.column.value_or(0)].label;
    finding.arguments.emplace_back("text", trimmed(document.cells[variant.cell].text));
    finding.arguments.emplace_back("label", label.text);
    if (variant.row)
        addRow(finding, table, variant.panel, *variant.row);
    else
        addColumn(finding, table, variant.panel, variant.column.value_or(0));
    return finding;
}

Finding findingOfMissingRow(const ReportTable& table, const MissingRow& missing, const Table& document)
{
    const auto place = missing.cell ? cellPlace(table, document, *missing.cell) : table.place;
    auto finding = layoutFinding(table, kTableRowMissing, missing.cell ? "table-row-missing.values" : "table-row-missing", place);
    finding.arguments.emplace_back("row", rowText(table.tableForm->panels[missing.panel], missing.row));
    addRow(finding, table, missing.panel, missing.row);
    return finding;
}

/// A list as one argument: the presenter joins its elements as the language does.
std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? std::string() : std::string(1, kListBreak)) + word;
    return text;
}

constexpr std::array kReasonMessages{"table-missing.geometry", "table-missing.rows", "table-missing.columns", "table-missing.row-twice",
                                     "table-missing.value-rows"};
}

std::vector<Finding> findingsOfMatch(const ReportTable& table, const TableMatch& match, const Table& document)
{
    std::vector<Finding> findings;
    for (const auto& variant : match.variants)
        findings.push_back(findingOfVariant(table, variant, document));
    for (const auto cell : match.extraCells)
    {
        auto finding = layoutFinding(table, kTableExtra, std::string(kTableExtra), cellPlace(table, document, cell));
        finding.arguments.emplace_back("text", trimmed(document.cells[cell].text));
        findings.push_back(std::move(finding));
    }
    for (const auto& missing : match.missingRows)
        findings.push_back(findingOfMissingRow(table, missing, document));
    return findings;
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
        if (own == reportForm.tables.end()
            || std::ranges::find(own->figures, table.tableForm->figures[definition].id, &FigureDefinition::id) == own->figures.end())
            finding.figures.push_back(referenceTo(table, definition));
    return finding;
}

Finding findingOfMissingTable(const Form& reportForm, const TableForm& missing, const std::vector<RefusedTable>& resembling)
{
    Finding finding;
    finding.rule = kTableMissing;
    finding.message = "table-missing.none";
    finding.severity = severityOf(reportForm, kTableMissing);
    finding.arguments = {{"table", missing.title}};
    if (resembling.empty())
        return finding;

    const auto& best = *std::ranges::max_element(resembling, {}, [](const RefusedTable& refused) { return refused.match.matchedRows; });
    finding.place = best.place;
    finding.message = kReasonMessages.at(static_cast<std::size_t>(best.match.refusal.value_or(RefusalReason::RowsMissing)));
    if (resembling.size() > 1 && best.match.refusal == RefusalReason::RowsMissing)
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
    return finding;
}
}
