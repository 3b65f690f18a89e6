// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/report_values.hxx"

#include "figures/figure_reference.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
ReportValues::ReportValues(const Report& report)
{
    values_.reserve(report.tables.size());
    for (const auto& table : report.tables)
        values_.emplace_back(table);
}

/// Of the first table that has the figure.
std::optional<FigurePosition> ReportValues::positionOf(const std::string& id) const
{
    for (std::size_t table = 0; table < values_.size(); ++table)
        if (const auto figure = values_[table].table().tableForm->indexOf(id))
            return FigurePosition{table, *figure};
    return std::nullopt;
}

std::optional<ReportSum> ReportValues::sumOf(const FigureSum& sum) const
{
    ReportSum result;
    for (const auto& term : sum.terms())
    {
        const auto position = positionOf(term.figure);
        if (!position)
            return std::nullopt;
        const auto& value = values_[position->table].of(position->figure);
        if (!value || value->source == OperandSource::Dash)
            return std::nullopt;
        if (value->source == OperandSource::Computed)
        {
            addComputed(*position, term.factor, result);
            continue;
        }
        result.hasNumber |= value->source != OperandSource::Blank;
        result.side.operands.push_back({term.factor, value->value, value->source});
        result.side.value += Decimal(term.factor) * value->value;
        result.figures.push_back(*position);
    }
    return result;
}

FigureReference ReportValues::referenceTo(const FigurePosition& position) const
{
    return gouji::referenceTo(values_[position.table].table(), position.figure);
}

std::vector<FigureReference> ReportValues::referencesTo(std::span<const FigurePosition> positions) const
{
    std::vector<FigureReference> references;
    std::ranges::transform(positions, std::back_inserter(references), [this](const FigurePosition& position) { return referenceTo(position); });
    return references;
}

void ReportValues::addComputed(const FigurePosition& position, int factor, ReportSum& result) const
{
    const auto& values = values_[position.table];
    const auto determinations = values.determine(position.figure);
    const auto telling = std::ranges::find_if(determinations, [](const Determination& determination) { return determination.hasNumber; });
    for (const auto& term : addendsOf(values.table().tableForm->equations[telling->equation]).terms)
    {
        const auto& addend = *values.of(term.figure);
        result.side.operands.push_back({factor * term.factor, addend.value, addend.source});
        result.side.value += Decimal(factor * term.factor) * addend.value;
        result.figures.push_back({position.table, term.figure});
    }
    result.hasNumber = true;
}
}
