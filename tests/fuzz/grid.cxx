// SPDX-License-Identifier: MPL-2.0
// Any grid of cells, not overlapping, in which labels of the forms, numbers and other texts stand.
#include "audit_document.hxx"
#include "support/forms.hxx"

#include <fuzzer/FuzzedDataProvider.h>

#include <set>

namespace
{
using namespace gouji;

constexpr std::size_t kMostRows = 48;
constexpr std::size_t kMostColumns = 24;

void addLabels(const Axis& axis, std::set<std::string>& labels)
{
    for (const auto& leaf : axis.leaves)
        labels.insert(leaf.label.text);
    for (const auto& group : axis.groups)
        labels.insert(group.label.text);
}

std::vector<std::string> labelsOfForms()
{
    std::set<std::string> labels;
    for (const auto& form : test::forms())
        for (const auto& table : form.tables)
            for (const auto& tableBlock : table.tableBlocks)
            {
                labels.insert({tableBlock.title.text, tableBlock.stub.text});
                addLabels(tableBlock.rows, labels);
                addLabels(tableBlock.columns, labels);
            }
    return {labels.begin(), labels.end()};
}

std::string textOfCell(FuzzedDataProvider& input)
{
    static const auto labels = labelsOfForms();
    const auto choice = input.ConsumeIntegral<std::uint8_t>();
    if (choice < labels.size())
        return labels[choice];
    return choice % 2 == 0 ? std::to_string(choice) : input.ConsumeRandomLengthString(40);
}

/// From the cell's place to the right and down, as far as nothing stands there yet.
Cell cellAt(std::size_t row, std::size_t column, std::vector<std::vector<bool>>& taken, FuzzedDataProvider& input)
{
    const auto spans = input.ConsumeIntegral<std::uint8_t>();
    Cell cell{row, column, 1, 1, "C" + std::to_string(row) + "." + std::to_string(column), textOfCell(input), {}};
    for (auto wanted = spans % 8U; wanted > 0 && column + cell.columnSpan < taken[row].size() && !taken[row][column + cell.columnSpan]; --wanted)
        ++cell.columnSpan;
    for (auto wanted = spans / 8U % 4U; wanted > 0 && row + cell.rowSpan < taken.size(); --wanted)
        ++cell.rowSpan;
    for (auto below = row; below < row + cell.rowSpan; ++below)
        for (auto beside = column; beside < column + cell.columnSpan; ++beside)
        {
            if (below > row && taken[below][beside])
            {
                cell.rowSpan = below - row;
                return cell;
            }
        }
    return cell;
}

Table tableOf(FuzzedDataProvider& input)
{
    Table table;
    table.name = "T";
    table.rowCount = input.ConsumeIntegralInRange<std::size_t>(1, kMostRows);
    const auto columns = input.ConsumeIntegralInRange<std::size_t>(1, kMostColumns);
    for (std::size_t edge = 0; edge <= columns; ++edge)
        table.columnEdges.push_back(edge == 0 ? 0 : table.columnEdges.back() + input.ConsumeIntegralInRange<int>(1, 900));
    std::vector taken(table.rowCount, std::vector<bool>(columns));
    for (std::size_t row = 0; row < table.rowCount; ++row)
        for (std::size_t column = 0; column < columns; ++column)
        {
            const bool isGap = input.remaining_bytes() > 0 && input.ConsumeIntegral<std::uint8_t>() == 0;
            if (taken[row][column] || isGap)
                continue;
            table.cells.push_back(cellAt(row, column, taken, input));
            const auto& cell = table.cells.back();
            for (auto below = row; below < row + cell.rowSpan; ++below)
                std::fill_n(taken[below].begin() + static_cast<std::ptrdiff_t>(column), cell.columnSpan, true);
        }
    return table;
}
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FuzzedDataProvider input(data, size);
    Document document;
    for (auto tables = input.ConsumeIntegralInRange(1, 3); tables > 0; --tables)
    {
        document.blocks.emplace_back(Paragraph{textOfCell(input)});
        document.blocks.emplace_back(tableOf(input));
    }
    fuzz::auditDocument(document);
    return 0;
}
