// SPDX-License-Identifier: MPL-2.0
#include "summary/parent_comparison.hxx"

#include <unordered_map>

namespace gouji
{
namespace
{
std::optional<Decimal> countedValue(const FiledFigure& figure)
{
    return figure.state == ValueState::Blank || figure.state == ValueState::Dash ? std::optional(Decimal()) : figure.number;
}
}

std::optional<std::vector<ComparedFigure>> compareWithParent(const Summary& summary, const FiledReport& parent)
{
    if (parent.form != summary.collection->form || parent.year != summary.collection->year)
        return std::nullopt;
    std::unordered_map<const FigureDefinition*, std::size_t> positions;
    for (std::size_t index = 0; index < parent.figures.size(); ++index)
        positions.emplace(parent.figures[index].definition, index);

    std::vector<ComparedFigure> compared;
    for (std::size_t index = 0; index < summary.figures.size(); ++index)
    {
        ComparedFigure figure{index, std::nullopt, std::nullopt};
        if (const auto position = positions.find(summary.figures[index].definition); position != positions.end())
        {
            figure.stated = parent.figures[position->second];
            if (const auto value = countedValue(*figure.stated))
                figure.difference = *value - summary.figures[index].sum;
        }
        compared.push_back(std::move(figure));
    }
    return compared;
}
}
