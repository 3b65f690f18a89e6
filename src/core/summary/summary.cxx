// SPDX-License-Identifier: MPL-2.0
#include "summary/summary.hxx"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <utility>

namespace gouji
{
namespace
{
std::vector<SummedFigure> figuresOf(const Form& form)
{
    std::vector<SummedFigure> figures;
    for (const auto& table : form.tables)
        for (const auto& definition : table.figures)
            figures.push_back({&table, &definition, {}});
    return figures;
}

/// Adds reports to the figures of a form.
class Adder
{
public:
    explicit Adder(std::vector<SummedFigure>& figures) : figures_(figures)
    {
        for (std::size_t position = 0; position < figures.size(); ++position)
            positions_.emplace(figures[position].definition, position);
    }

    void add(std::uint32_t report, const FiledFigures& stated)
    {
        std::vector<bool> isThere(figures_.size(), false);
        for (std::uint32_t index = 0; index < stated.size(); ++index)
        {
            const auto figure = stated[index];
            const auto position = positions_.find(figure.definition);
            if (position == positions_.end()) // of a table of another form
                continue;
            isThere[position->second] = true;
            add(figures_[position->second], figure, {report, index});
        }
        for (std::size_t position = 0; position < figures_.size(); ++position)
            if (!isThere[position])
                figures_[position].lacking.push_back(report);
    }

private:
    static void add(SummedFigure& summed, const FiledFigure& figure, Contributor contributor)
    {
        switch (figure.state)
        {
        case ValueState::Number:
            summed.sum += *figure.number;
            summed.contributors.push_back(contributor);
            break;
        case ValueState::Blank:
        case ValueState::Dash: summed.countedAsZero.push_back(contributor); break;
        case ValueState::Unreadable: summed.unreadable.push_back(contributor); break;
        }
    }

    std::vector<SummedFigure>& figures_;
    std::unordered_map<const FigureDefinition*, std::size_t> positions_;
};

/// Equal ones stay in the order of the units. The numbers live for the sort of one figure only.
void sortLargestFirst(SummedFigure& figure, const Summary& summary)
{
    std::vector<std::pair<Decimal, Contributor>> numbers;
    numbers.reserve(figure.contributors.size());
    for (const auto& contributor : figure.contributors)
        numbers.emplace_back(*summary.figureOf(contributor).number, contributor);
    std::ranges::stable_sort(numbers, std::greater(), &std::pair<Decimal, Contributor>::first);
    std::ranges::transform(numbers, figure.contributors.begin(), &std::pair<Decimal, Contributor>::second);
}
}

std::size_t Summary::unitsLeftOut(const SummedFigure& figure) const
{
    return figure.unreadable.size() + figure.lacking.size() + withheld.size() + missing.size();
}

Summary summarise(const Collection& collection)
{
    Summary summary{&collection, {}, {}, {}, {}};
    if (!collection.form)
        return summary;
    summary.figures = figuresOf(*collection.form);
    Adder adder(summary.figures);
    for (std::uint32_t index = 0; index < collection.units.size(); ++index)
    {
        const auto& unit = collection.units[index];
        if (unit.filing == Filing::TwiceDifferently && (unit.isOnRoster || !collection.hasRoster))
            summary.withheld.push_back(index);
        if (unit.filing == Filing::Missing)
            summary.missing.push_back(index);
        if (!collection.isCounted(unit))
            continue;
        const auto report = static_cast<std::uint32_t>(unit.reports.front());
        summary.reports.push_back(report);
        adder.add(report, collection.reports[report].figures);
    }
    for (auto& figure : summary.figures)
        sortLargestFirst(figure, summary);
    return summary;
}
}
