// SPDX-License-Identifier: MPL-2.0
#include "form_file/table_element.hxx"

#include "base/limits.hxx"
#include "form_file/axis_reader.hxx"
#include "form_file/last_year_reader.hxx"
#include "form_file/rule_reader.hxx"
#include "form_file/unit_reader.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
std::string figureId(const std::string& table, const std::string& row, const std::string& column)
{
    return table + (row.empty() ? "" : "." + row) + "." + column;
}

/// Appends the table block and its figures, row by row.
Result<void> readTableBlock(const XmlSource& source, const pugi::xml_node& node, const Units& units, TableForm& table)
{
    BOOST_OUTCOME_TRY(rows, readAxis(source, node.child("rows"), "row", units));
    BOOST_OUTCOME_TRY(columns, readAxis(source, node.child("columns"), "column", units));
    if (table.figures.size() + rows.axis.leaves.size() * columns.axis.leaves.size() > kMostFigures)
        return source.problem(node, "more than " + std::to_string(kMostFigures) + " figures");
    TableBlock tableBlock{readLabel(node, "title"), readLabel(node, "stub"), std::move(rows.axis), std::move(columns.axis), table.figures.size()};
    for (std::size_t row = 0; row < tableBlock.rows.leaves.size(); ++row)
        for (std::size_t column = 0; column < tableBlock.columns.leaves.size(); ++column)
        {
            const auto& rowLeaf = tableBlock.rows.leaves[row];
            const auto& columnLeaf = tableBlock.columns.leaves[column];
            FigureDefinition figure;
            figure.id = figureId(table.id, rowLeaf.id, columnLeaf.id);
            figure.type = rows.types[row].value_or(columns.types[column].value_or(FigureType::Count));
            const auto& unit = rows.units[row] ? rows.units[row] : columns.units[column];
            figure.unit = unit ? unit : unitOf(figure.type, units);
            figure.isComputed = rowLeaf.isComputed || columnLeaf.isComputed;
            figure.tableBlock = table.tableBlocks.size();
            figure.row = row;
            figure.column = column;
            table.figures.push_back(std::move(figure));
        }
    table.tableBlocks.push_back(std::move(tableBlock));
    return boost::outcome_v2::success();
}

Result<void> readBlankGroup(const XmlSource& source, const pugi::xml_node& node, TableForm& table)
{
    BlankGroupCheck check;
    BOOST_OUTCOME_TRY(id, source.required(node, "id"));
    check.id = std::move(id);
    BOOST_OUTCOME_TRY(severity, readSeverity(source, node));
    check.severity = severity;
    BOOST_OUTCOME_TRY(group, source.required(node, "group"));
    check.group = std::move(group);
    BOOST_OUTCOME_TRY(beside, source.required(node, "beside"));
    check.beside = std::move(beside);
    const auto& columns = table.tableBlocks.front().columns;
    if (std::ranges::find(columns.groups, check.group, &AxisGroup::id) == columns.groups.end())
        return source.problem(node, "unknown group \"" + check.group + "\"");
    if (std::ranges::find(columns.leaves, check.beside, &AxisLeaf::id) == columns.leaves.end())
        return source.problem(node, "unknown column \"" + check.beside + "\"");
    table.blankGroupChecks.push_back(std::move(check));
    return boost::outcome_v2::success();
}

/// The rule must stand above it.
Result<void> readCategoryShift(const XmlSource& source, const pugi::xml_node& node, TableForm& table)
{
    CategoryShift shift;
    BOOST_OUTCOME_TRY(id, source.required(node, "id"));
    shift.id = std::move(id);
    BOOST_OUTCOME_TRY(rule, source.required(node, "rule"));
    shift.rule = std::move(rule);
    BOOST_OUTCOME_TRY(balance, source.required(node, "balance"));
    shift.balance = std::move(balance);
    const auto isMeant = [&](const Equation& equation) { return equation.rule == shift.rule && equation.element == shift.balance; };
    if (std::ranges::none_of(table.equations, isMeant))
        return source.problem(node, "no rule \"" + shift.rule + "\" for \"" + shift.balance + "\"");
    table.categoryShifts.push_back(std::move(shift));
    return boost::outcome_v2::success();
}

Result<unsigned> readWeight(const XmlSource& source, const pugi::xml_node& rules, const char* attribute)
{
    constexpr int kMostWeight = 100;
    if (!rules.attribute(attribute))
        return 1U;
    BOOST_OUTCOME_TRY(weight, source.requiredInteger(rules, attribute));
    if (weight < 1 || weight > kMostWeight)
        return source.problem(rules, std::string(attribute) + " is not from 1 to " + std::to_string(kMostWeight));
    return static_cast<unsigned>(weight);
}

/// Reads the sentences and checks of a table whose figures are known.
class RulesReader
{
public:
    RulesReader(const XmlSource& source, TableForm& table) : source_(source), table_(table), binder_(table) {}

    [[nodiscard]] Result<void> read(const pugi::xml_node& node)
    {
        const std::string_view name = node.name();
        if (name == "rule")
            return readRule(node);
        if (name == "blank-group")
            return readBlankGroup(source_, node, table_);
        if (name == "category-shift")
            return readCategoryShift(source_, node, table_);
        return source_.problem(node, std::string("unknown element ") + node.name());
    }

private:
    Result<void> readRule(const pugi::xml_node& node)
    {
        BOOST_OUTCOME_TRY(equations, readEquations(source_, node, binder_));
        BOOST_OUTCOME_TRYV(terms_.add(source_, node, equations));
        for (auto& equation : equations)
        {
            equation.isEnabled = std::string_view(node.attribute("enabled").value()) != "no";
            table_.equations.push_back(std::move(equation));
        }
        return boost::outcome_v2::success();
    }

    const XmlSource& source_;
    TableForm& table_;
    RuleBinder binder_;
    TermCount terms_;
};

Result<void> readRules(const XmlSource& source, const pugi::xml_node& rules, TableForm& table)
{
    BOOST_OUTCOME_TRY(input, readWeight(source, rules, "input-weight"));
    BOOST_OUTCOME_TRY(total, readWeight(source, rules, "total-weight"));
    table.repairWeights = {input, total};
    std::set<std::string> ids;
    RulesReader reader(source, table);
    for (const auto& node : rules.children())
    {
        BOOST_OUTCOME_TRYV(reader.read(node));
        if (!ids.insert(node.attribute("id").value()).second)
            return source.problem(node, std::string("rule \"") + node.attribute("id").value() + "\" stands twice");
    }
    return boost::outcome_v2::success();
}

Result<void> indexFigures(const XmlSource& source, const pugi::xml_node& node, TableForm& table)
{
    for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
        if (!table.figureIndices.emplace(table.figures[figure].id, figure).second)
            return source.problem(node, "figure \"" + table.figures[figure].id + "\" stands twice");
    return boost::outcome_v2::success();
}
}

Result<TableForm> readTableElement(const XmlSource& source, const pugi::xml_node& node, const Units& units)
{
    TableForm table;
    BOOST_OUTCOME_TRY(id, source.required(node, "id"));
    table.id = std::move(id);
    BOOST_OUTCOME_TRY(title, source.required(node, "title"));
    table.title = std::move(title);
    for (const auto& tableBlock : node.children("panel"))
    {
        BOOST_OUTCOME_TRY(readTableBlock(source, tableBlock, units, table));
    }
    if (table.tableBlocks.empty())
        return source.problem(node, "no <panel> here");
    BOOST_OUTCOME_TRY(indexFigures(source, node, table));
    BOOST_OUTCOME_TRY(readRules(source, node.child("rules"), table));
    BOOST_OUTCOME_TRY(lastYear, readLastYearRules(source, node, table));
    table.lastYear = std::move(lastYear);
    return table;
}
}
