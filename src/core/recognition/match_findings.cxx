// SPDX-License-Identifier: MPL-2.0
#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "figures/figure_reference.hxx"
#include "form/built_in_checks.hxx"
#include "recognition/layout_finding.hxx"
#include "recognition/layout_findings.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Turns the departures of one table into findings.
class MatchFindings
{
public:
    explicit MatchFindings(const RecognisedTable& table) : table_(table) {}

    std::vector<Finding> all()
    {
        const auto& match = table_.match;
        for (const auto& variant : match.variants)
            addVariant(variant);
        if (match.rowOutOfOrder)
            add(kTableLabel, "table-label.order", placeOf(*match.rowOutOfOrder)).arguments.emplace_back("text", textOf(*match.rowOutOfOrder));
        for (const auto cell : match.extraCells)
            add(kTableExtra, std::string(kTableExtra), placeOf(cell)).arguments.emplace_back("text", textOf(cell));
        for (const auto& heading : match.foreignHeadings)
            addForeignHeading(heading);
        for (const auto& column : match.unnamedColumns)
            addUnnamedColumn(column);
        for (const auto& row : match.uncertainRows)
            addUncertainRow(row);
        for (const auto& merged : match.mergedCells)
            addMergedCell(merged);
        for (const auto& block : match.otherFormBlocks)
            addOtherFormBlock(block);
        for (const auto& missing : match.missingRows)
            if (std::ranges::find(match.otherFormBlocks, missing.tableBlock, &OtherFormBlock::tableBlock) == match.otherFormBlocks.end())
                addMissingRow(missing);
        return std::move(findings_);
    }

private:
    Finding& add(std::string_view check, const std::string& message, const Place& place)
    {
        findings_.push_back(layoutFinding(table_.report, check, message, place));
        return findings_.back();
    }

    [[nodiscard]] Place placeOf(std::size_t cell) const { return table_.stacked.placeOf(cell, table_.document); }
    [[nodiscard]] std::string textOf(std::size_t cell) const { return trimmed(table_.stacked.table.cells[cell].text); }
    [[nodiscard]] const TableBlock& tableBlock(std::size_t index) const { return table_.report.tableForm->tableBlocks[index]; }

    void nameRow(Finding& finding, std::size_t tableBlockIndex, std::size_t row) const
    {
        const auto columns = tableBlock(tableBlockIndex).columns.leaves.size();
        for (std::size_t column = 0; column < columns; ++column)
            finding.figures.push_back(referenceTo(table_.report, tableBlock(tableBlockIndex).firstFigure + row * columns + column));
    }

    void nameColumn(Finding& finding, std::size_t tableBlockIndex, std::size_t column) const
    {
        const auto& form = tableBlock(tableBlockIndex);
        for (std::size_t row = 0; row < form.rows.leaves.size(); ++row)
            finding.figures.push_back(referenceTo(table_.report, form.firstFigure + row * form.columns.leaves.size() + column));
    }

    void addVariant(const VariantLabel& variant)
    {
        const auto& form = tableBlock(variant.tableBlock);
        const auto& label = variant.row ? form.rows.leaves[*variant.row].label : form.columns.leaves[variant.column.value_or(0)].label;
        auto& finding = add(kTableLabel, std::string(kTableLabel), placeOf(variant.cell));
        finding.arguments.emplace_back("text", textOf(variant.cell));
        finding.arguments.emplace_back("label", label.text);
        if (variant.row)
            nameRow(finding, variant.tableBlock, *variant.row);
        else
            nameColumn(finding, variant.tableBlock, variant.column.value_or(0));
    }

    void addForeignHeading(const ForeignHeading& heading)
    {
        auto& finding = add(kTableExtra, "table-extra.heading", placeOf(heading.cell));
        finding.arguments.emplace_back("text", textOf(heading.cell));
        for (const auto& row : heading.rows)
            nameRow(finding, row.tableBlock, row.leaf);
    }

    /// A column that was read by its place only lacks its name.
    void addUnnamedColumn(const UnnamedColumn& column)
    {
        auto& finding =
            add(kTableRowMissing, column.isRead ? "table-row-missing.heading" : "table-row-missing.column", table_.report.place);
        finding.arguments.emplace_back("column", columnText(tableBlock(column.tableBlock), column.column));
        nameColumn(finding, column.tableBlock, column.column);
    }

    void addUncertainRow(const UncertainRow& row)
    {
        auto& finding = add(kTableRowMissing, "table-row-missing.ambiguous", placeOf(row.label));
        std::vector<std::string> words;
        for (const auto& candidate : row.candidates)
        {
            words.push_back(rowText(tableBlock(candidate.tableBlock), candidate.leaf));
            nameRow(finding, candidate.tableBlock, candidate.leaf);
        }
        finding.arguments.emplace_back("text", textOf(row.label));
        finding.arguments.emplace_back("rows", listed(words));
    }

    void addMergedCell(const MergedCell& merged)
    {
        auto& finding = add(kTableRowMissing, "table-row-missing.merged", placeOf(merged.cell));
        std::vector<std::string> words;
        for (const auto& row : merged.rows)
            words.push_back(rowText(tableBlock(row.tableBlock), row.leaf));
        for (const auto figure : merged.figures)
            finding.figures.push_back(referenceTo(table_.report, figure));
        finding.arguments.emplace_back("text", textOf(merged.cell));
        finding.arguments.emplace_back("rows", listed(words));
    }

    void addOtherFormBlock(const OtherFormBlock& other)
    {
        auto& finding = add(kTableForm, "table-form.block", table_.report.place);
        finding.arguments.emplace_back("block", tableBlock(other.tableBlock).title.text);
        finding.arguments.emplace_back("form", other.form->id);
        finding.arguments.emplace_back("expectedForm", table_.report.form->id);
        for (std::size_t row = 0; row < tableBlock(other.tableBlock).rows.leaves.size(); ++row)
            nameRow(finding, other.tableBlock, row);
    }

    void addMissingRow(const MissingRow& missing)
    {
        const auto columns = tableBlock(missing.tableBlock).columns.leaves.size();
        const auto* message = missing.values.size() == columns ? "table-row-missing.values" : "table-row-missing.cells";
        auto& finding = add(kTableRowMissing, missing.cell ? message : std::string(kTableRowMissing),
                            missing.cell ? placeOf(*missing.cell) : table_.report.place);
        std::vector<std::string> texts;
        for (const auto value : missing.values)
            texts.push_back(textOf(value));
        finding.arguments.emplace_back("row", rowText(tableBlock(missing.tableBlock), missing.row));
        finding.arguments.emplace_back("texts", listed(texts));
        finding.arguments.emplace_back("count", std::to_string(missing.values.size()));
        finding.arguments.emplace_back("all", std::to_string(columns));
        nameRow(finding, missing.tableBlock, missing.row);
    }

    const RecognisedTable& table_;
    std::vector<Finding> findings_;
};
}

std::vector<Finding> findingsOfMatch(const RecognisedTable& table)
{
    return MatchFindings(table).all();
}
}
