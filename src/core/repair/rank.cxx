// SPDX-License-Identifier: MPL-2.0
#include "repair/rank.hxx"

#include <algorithm>
#include <compare>
#include <string>

namespace gouji
{
namespace
{
/// What decides the order; smaller is better.
struct Rank
{
    std::size_t unexplained = 0;
    std::size_t mistyped = 0;
    std::size_t slips = 0;
    unsigned weight = 0;
    std::vector<std::size_t> figures;

    friend auto operator<=>(const Rank&, const Rank&) = default;
};

struct RankedRepair
{
    Rank rank;
    Repair repair;
};

bool areNeighbours(std::size_t one, std::size_t other)
{
    return one + 1 == other || other + 1 == one;
}

/// Finds the slips behind the changes of one repair.
class SlipReader
{
public:
    SlipReader(const DeltaSet& answer, const Balance& balance, const ReportTable& table) : balance_(balance), table_(table)
    {
        for (const auto& [cell, delta] : answer)
            changes_.push_back({&balance.cells[cell], Integer(balance.cells[cell].value + delta), std::nullopt});
    }

    RankedRepair read()
    {
        for (std::size_t one = 0; one < changes_.size(); ++one)
            for (std::size_t other = one + 1; other < changes_.size(); ++other)
                readPair(changes_[one], changes_[other]);
        RankedRepair result;
        for (auto& change : changes_)
        {
            if (!change.slip)
                readSingle(change, result.rank);
            result.rank.unexplained += !change.slip;
            result.rank.mistyped += change.slip == Slip::DigitMistyped;
            const auto& weights = table_.tableForm->repairWeights;
            result.rank.weight += definitionOf(change).isComputed ? weights.total : weights.input;
            result.rank.figures.push_back(change.cell->figure);
            result.repair.changes.push_back({change.cell->figure, newValue(change), change.slip});
        }
        result.rank.slips += pairs_;
        return result;
    }

private:
    struct Change
    {
        const BalanceCell* cell;
        Integer value;
        std::optional<Slip> slip;
    };

    [[nodiscard]] const FigureDefinition& definitionOf(const Change& change) const
    {
        return table_.tableForm->figures[change.cell->figure];
    }

    [[nodiscard]] const Decimal& written(const Change& change) const { return *table_.figures[change.cell->figure]->value.number; }

    [[nodiscard]] bool isBlank(const Change& change) const { return !table_.figures[change.cell->figure]->value.number; }

    /// With as many digits behind the point as are needed and were written.
    [[nodiscard]] Decimal newValue(const Change& change) const
    {
        auto scaled = change.value;
        auto digits = balance_.fractionDigits;
        const auto kept = isBlank(change) || isWhole(definitionOf(change).type) ? 0 : written(change).fractionDigits();
        for (; digits > kept && scaled % 10 == 0; --digits)
            scaled /= 10;
        return Decimal::fromScaled(scaled, digits);
    }

    void readSingle(Change& change, Rank& rank) const
    {
        if (isBlank(change))
            return;
        const bool isZeroTotal = definitionOf(change).isComputed && change.cell->value == 0;
        change.slip = isZeroTotal ? Slip::TotalZero : slipOfDigits(written(change).toString(), newValue(change).toString());
        rank.slips += change.slip.has_value();
    }

    void readPair(Change& one, Change& other)
    {
        if (one.slip || other.slip || !areSideBySide(definitionOf(one), definitionOf(other)))
            return;
        if (one.value == other.cell->value && other.value == one.cell->value)
            one.slip = other.slip = Slip::CellsExchanged;
        else if (isSplit(one, other))
            one.slip = other.slip = Slip::NumberSplit;
        pairs_ += one.slip.has_value();
    }

    [[nodiscard]] static bool areSideBySide(const FigureDefinition& one, const FigureDefinition& other)
    {
        if (one.tableBlock != other.tableBlock)
            return false;
        return (one.row == other.row && areNeighbours(one.column, other.column))
            || (one.column == other.column && areNeighbours(one.row, other.row));
    }

    /// The digits of two cells of a row, read on, are the number of one of them, and the other is 0.
    [[nodiscard]] bool isSplit(const Change& left, const Change& right) const
    {
        if (definitionOf(left).row != definitionOf(right).row || isBlank(left) || isBlank(right) || left.cell->value == 0)
            return false;
        if (!written(left).isInteger() || !written(right).isInteger() || right.cell->value < 0)
            return false;
        const auto joined = written(left).toString() + written(right).toString();
        return (right.value == 0 && newValue(left).toString() == joined) || (left.value == 0 && newValue(right).toString() == joined);
    }

    const Balance& balance_;
    const ReportTable& table_;
    std::vector<Change> changes_;
    std::size_t pairs_ = 0; ///< slips over two cells
};
}

std::optional<Slip> Repair::slip() const
{
    const bool isOne = std::ranges::all_of(changes, [&](const RepairChange& change) { return change.slip == changes.front().slip; });
    return isOne && !changes.empty() ? changes.front().slip : std::nullopt;
}

std::vector<Repair> rankedRepairs(const std::vector<DeltaSet>& answers, const Balance& balance, const ReportTable& table)
{
    std::vector<RankedRepair> ranked;
    for (const auto& answer : answers)
        ranked.push_back(SlipReader(answer, balance, table).read());
    std::ranges::sort(ranked, {}, &RankedRepair::rank);
    std::vector<Repair> repairs;
    for (auto& [rank, repair] : ranked)
        repairs.push_back(std::move(repair));
    return repairs;
}
}
