// SPDX-License-Identifier: MPL-2.0
#include "explain/explain_figure.hxx"

#include "explain/explain_rules.hxx"
#include "figures/figure_reference.hxx"
#include "year/compare_with_last_year.hxx"
#include "year/two_year_table.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
struct FigurePlace
{
    const Report* report;
    const ReportTable* table;
    std::size_t figure;
};

std::optional<FigurePlace> find(const std::vector<Report>& reports, std::string_view tableName, std::string_view cellName)
{
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
                if (figure && figure->place.table == tableName && figure->place.cell == cellName)
                    return FigurePlace{&report, &table, figure->definition};
    return std::nullopt;
}

/// From the outermost group to the leaf, those that the form prints.
std::vector<std::string> labelPath(const Axis& axis, std::size_t leaf)
{
    std::vector<std::string> path{axis.leaves[leaf].label.text};
    for (auto group = axis.leaves[leaf].group; group != kNoGroup; group = axis.groups[group].parent)
        path.push_back(axis.groups[group].label.text);
    std::erase(path, std::string());
    std::ranges::reverse(path);
    return path;
}

FigureExplanation explain(const FigurePlace& place)
{
    const auto& table = *place.table;
    const auto& definition = table.tableForm->figures[place.figure];
    const auto& tableBlock = table.tableForm->tableBlocks[definition.tableBlock];
    const auto& stated = *table.figures[place.figure];
    const TableValues values(table);

    FigureExplanation explanation{referenceTo(table, place.figure),
                                  labelPath(tableBlock.rows, definition.row),
                                  labelPath(tableBlock.columns, definition.column),
                                  definition.type,
                                  unusualUnit(definition),
                                  definition.isComputed,
                                  stated.text,
                                  stated.value,
                                  std::nullopt,
                                  {}};
    if (!tableBlock.title.text.empty())
        explanation.rowPath.insert(explanation.rowPath.begin(), tableBlock.title.text);
    if (const auto& value = values.of(place.figure); value && value->source == OperandSource::Computed)
        explanation.computed = value->value;
    explanation.rules = explainRules(values, place.figure, 0, [&](std::size_t figure) { return referenceTo(table, figure); });
    return explanation;
}

std::vector<RuleExplanation> rulesOfBothYears(const FigurePlace& place, const Report& lastYear, const std::string& url)
{
    const TwoYearTable years(*place.table, lastYear, url);
    return explainRules(TableValues(years.table()), place.figure, place.table->tableForm->equations.size(),
                        [&](std::size_t figure) { return years.referenceTo(figure); });
}
}

std::optional<FigureExplanation> explainFigure(const std::vector<Report>& reports, std::string_view table, std::string_view cell)
{
    const auto place = find(reports, table, cell);
    return place ? std::optional(explain(*place)) : std::nullopt;
}

std::optional<FigureExplanation> explainFigure(const std::vector<Report>& reports, std::string_view table, std::string_view cell,
                                               const LastYearFile& lastYear)
{
    const auto place = find(reports, table, cell);
    if (!place)
        return std::nullopt;
    auto explanation = explain(*place);
    if (const auto* comparable = comparableReport(*place->report, reports, lastYear))
        std::ranges::move(rulesOfBothYears(*place, *comparable, lastYear.url), std::back_inserter(explanation.rules));
    return explanation;
}
}
