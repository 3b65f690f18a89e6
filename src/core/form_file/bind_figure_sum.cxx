// SPDX-License-Identifier: MPL-2.0
#include "form_file/bind_figure_sum.hxx"

#include "form/form.hxx"

#include <algorithm>
#include <set>
#include <utility>

namespace gouji
{
namespace
{
using Ids = std::vector<std::string>;

/// Ids of the leaves of the group, in the form's order; empty if the axis has no such group.
Ids membersOf(const Axis& axis, std::string_view group)
{
    Ids members;
    const auto found = std::ranges::find(axis.groups, group, &AxisGroup::id);
    if (group.empty() || found == axis.groups.end())
        return members;
    for (auto leaf = found->firstLeaf; leaf < found->endLeaf; ++leaf)
        members.push_back(axis.leaves[leaf].id);
    return members;
}

/// sum(applications.denied.total): a group of rows; sum(applications.received.organisations): one of columns.
Ids figuresOfGroup(const TableForm& table, const std::string& prefix, std::string_view first, std::string_view second)
{
    Ids figures;
    for (const auto& tableBlock : table.tableBlocks)
    {
        for (const auto& row : membersOf(tableBlock.rows, first))
            figures.push_back(prefix + row + "." + std::string(second));
        for (const auto& column : membersOf(tableBlock.columns, second))
            figures.push_back(prefix + std::string(first) + "." + column);
    }
    return figures;
}

Ids figuresOf(const RuleOperand& operand, const std::vector<TableForm>& tables)
{
    if (!operand.isSum)
        return {operand.name};
    for (const auto& table : tables)
    {
        const auto prefix = table.id + ".";
        if (!operand.name.starts_with(prefix))
            continue;
        const auto rest = std::string_view(operand.name).substr(prefix.size());
        const auto dot = rest.find('.');
        return dot == std::string_view::npos ? Ids() : figuresOfGroup(table, prefix, rest.substr(0, dot), rest.substr(dot + 1));
    }
    return {};
}
}

std::variant<FigureSum, SentenceError> FigureSumBinder::bind(std::string_view text) const
{
    const auto parsed = parseSum(text);
    if (const auto* error = std::get_if<SentenceError>(&parsed))
        return *error;
    std::vector<NamedTerm> terms;
    std::set<std::string> seen;
    for (const auto& term : std::get<RuleSum>(parsed))
    {
        const auto operand = term.operand.value_or(RuleOperand());
        const auto problem = [&operand](const char* what) { return SentenceError{operand.offset, operand.name, what}; };
        const auto figures = figuresOf(operand, tables_);
        if (figures.empty())
            return problem("unknown group");
        for (const auto& figure : figures)
        {
            if (std::ranges::none_of(tables_, [&](const TableForm& table) { return table.indexOf(figure).has_value(); }))
                return problem("unknown figure");
            if (!seen.insert(figure).second)
                return problem("figure named twice");
            terms.push_back({term.factor, figure});
        }
    }
    return FigureSum(std::move(terms));
}
}
