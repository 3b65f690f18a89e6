// SPDX-License-Identifier: MPL-2.0
#include "support/slips.hxx"

#include "repair/plan_repairs.hxx"

#include <algorithm>

namespace gouji::test
{
namespace
{
std::size_t anyOf(std::size_t count, std::mt19937& random)
{
    return random() % count;
}

std::string withoutLeadingZeros(const std::string& digits)
{
    const auto first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    return digits.substr(first);
}

/// The digits after a slip within one cell; the same digits where it is not possible.
std::string mistyped(std::string digits, Slip slip, std::mt19937& random)
{
    const auto position = anyOf(digits.size(), random);
    if (slip == Slip::DigitSwap && position + 1 < digits.size())
        std::swap(digits[position], digits[position + 1]);
    else if (slip == Slip::DigitDropped && digits.size() > 1)
        digits.erase(position, 1);
    else if (slip == Slip::DigitDoubled && digits != "0")
        digits.insert(position, 1, digits[position]);
    else if (slip == Slip::DigitMistyped)
        digits[position] = static_cast<char>('0' + (digits[position] - '0' + 1 + static_cast<int>(anyOf(9, random))) % 10);
    return withoutLeadingZeros(digits);
}

const std::string& textOf(const ReportTable& table, std::size_t figure)
{
    return table.figures[figure]->cellText;
}

/// The cell to the right or below; its own where there is none.
std::size_t neighbourOf(const TableForm& form, std::size_t figure, bool below)
{
    const auto& definition = form.figures[figure];
    const auto columns = form.tableBlocks[definition.tableBlock].columns.leaves.size();
    const auto rows = form.tableBlocks[definition.tableBlock].rows.leaves.size();
    if (below)
        return definition.row + 1 < rows ? figure + columns : figure;
    return definition.column + 1 < columns ? figure + 1 : figure;
}

ReportTable withExchange(const ReportTable& table, std::size_t figure, std::mt19937& random)
{
    const auto neighbour = neighbourOf(*table.tableForm, figure, anyOf(2, random) == 1);
    return withNumber(withNumber(table, figure, textOf(table, neighbour)), neighbour, textOf(table, figure));
}

/// "12" and "0" become "1" and "2".
ReportTable withSplit(const ReportTable& table, std::size_t figure, std::mt19937& random)
{
    const auto neighbour = neighbourOf(*table.tableForm, figure, false);
    const auto digits = textOf(table, figure);
    if (neighbour == figure || digits.size() < 2 || textOf(table, neighbour) != "0")
        return table;
    const auto position = 1 + anyOf(digits.size() - 1, random);
    if (digits[position] == '0')
        return table;
    return withNumber(withNumber(table, figure, digits.substr(0, position)), neighbour, digits.substr(position));
}
}

ReportTable withNumber(ReportTable table, std::size_t figure, const std::string& text)
{
    auto& stated = *table.figures[figure];
    stated.cellText = stated.text = text;
    stated.value = parseCellValue(text);
    return table;
}

std::optional<ReportTable> withSlip(const ReportTable& table, std::size_t figure, Slip slip, std::mt19937& random)
{
    auto written = table;
    if (slip == Slip::CellsExchanged)
        written = withExchange(table, figure, random);
    else if (slip == Slip::NumberSplit)
        written = withSplit(table, figure, random);
    else if (slip != Slip::TotalZero)
        written = withNumber(table, figure, mistyped(textOf(table, figure), slip, random));
    else if (table.tableForm->figures[figure].isComputed)
        written = withNumber(table, figure, "0");
    return differences(table, written).empty() ? std::nullopt : std::optional(std::move(written));
}

CellValues differences(const ReportTable& meant, const ReportTable& written)
{
    CellValues values;
    for (std::size_t figure = 0; figure < meant.figures.size(); ++figure)
        if (meant.figures[figure]->value.number != written.figures[figure]->value.number)
            values[figure] = meant.figures[figure]->value.number.value_or(Decimal());
    return values;
}

CellValues valuesOf(const Repair& repair)
{
    CellValues values;
    for (const auto& change : repair.changes)
        values[change.figure] = change.value;
    return values;
}

std::vector<RepairPart> repairsOf(const ReportTable& table)
{
    const TableValues values(table);
    return planRepairs(values, evaluate(values));
}

bool isShown(const std::vector<RepairPart>& parts, const CellValues& truth)
{
    return parts.size() == 1
        && std::ranges::any_of(parts.front().repairs, [&](const Repair& repair) { return valuesOf(repair) == truth; });
}

bool isUnique(const std::vector<RepairPart>& parts, const CellValues& truth)
{
    return isShown(parts, truth) && parts.front().count == 1;
}
}
