// SPDX-License-Identifier: MPL-2.0
#include "recognition/table_judgement.hxx"

#include "recognition/heading_match.hxx"

#include <algorithm>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
constexpr double kSufficientLikeness = 0.6;
constexpr std::size_t kPartLabels = 2; ///< labels in common that make a table a part of a statutory one

void keepBest(std::vector<TableMatch>& matches, TableMatch match)
{
    if (!matches.empty() && match.flaws() > matches.front().flaws())
        return;
    if (!matches.empty() && match.flaws() < matches.front().flaws())
        matches.clear();
    matches.push_back(std::move(match));
}

/// What a grid has in common with a table of a form.
struct Resemblance
{
    const TableKeys* keys;
    std::size_t labels; ///< of the telling ones
    double likeness; ///< share of the telling ones, in [0, 1]

    [[nodiscard]] bool isSufficient() const { return likeness >= kSufficientLikeness; }
};

/// With every table, in the order of the forms.
std::vector<Resemblance> resemblancesOf(const Grid& grid, const LabelIndex& labels)
{
    std::vector<Resemblance> resemblances;
    for (const auto& keys : labels.tables())
    {
        const auto common = static_cast<std::size_t>(std::ranges::count_if(keys.telling, [&](KeyId key) { return grid.has(key); }));
        resemblances.push_back({&keys, common, static_cast<double>(common) / static_cast<double>(keys.telling.size())});
    }
    return resemblances;
}

const TableForm* kindOf(const std::vector<Resemblance>& resemblances)
{
    const auto best = std::ranges::max_element(resemblances, {}, &Resemblance::labels);
    return best == resemblances.end() || best->labels == 0 ? nullptr : best->keys->tableForm;
}

/// The table that a grid is most like, matched. Where it leaves nothing to be desired, tables that the grid is less like need no look.
struct Nearest
{
    const Resemblance* resemblance = nullptr; ///< null where the likeness is not sufficient
    std::optional<TableMatch> match = {};

    [[nodiscard]] bool isPerfect() const { return match && !match->refusal && match->flaws() == 0; }
};

Nearest nearestOf(const Grid& grid, const std::vector<Resemblance>& resemblances)
{
    const auto nearest = std::ranges::max_element(resemblances, {}, &Resemblance::likeness);
    return nearest == resemblances.end() || !nearest->isSufficient() ? Nearest{} : Nearest{&*nearest, matchTable(grid, *nearest->keys)};
}

/// Whether none of a block's rows could be read, though they are there.
bool isUnread(const TableMatch& match, std::size_t tableBlock)
{
    const auto rows = match.tableForm->tableBlocks[tableBlock].rows.leaves.size();
    const auto unread = std::ranges::count_if(match.missingRows,
                                              [&](const MissingRow& row) { return row.tableBlock == tableBlock && row.cell.has_value(); });
    return static_cast<std::size_t>(unread) == rows;
}

/// The form of the same table whose block under the same title has its headings here; null if there is none.
const Form* otherFormOf(const Grid& grid, const LabelIndex& labels, const TableMatch& match, std::size_t tableBlock)
{
    const auto& title = match.tableForm->tableBlocks[tableBlock].title.text;
    for (const auto& keys : labels.tables())
        for (std::size_t other = 0; other < keys.tableBlocks.size(); ++other)
            if (keys.form != match.form && keys.form->family == match.form->family && keys.tableForm->id == match.tableForm->id
                && keys.tableForm->tableBlocks[other].title.text == title
                && matchHeading(grid, keys.tableBlocks[other], {0, grid.rowCount()}).isComplete())
                return keys.form;
    return nullptr;
}

void noteOtherFormBlocks(const Grid& grid, const LabelIndex& labels, TableMatch& match)
{
    for (std::size_t tableBlock = 0; tableBlock < match.tableForm->tableBlocks.size(); ++tableBlock)
        if (const auto* form = isUnread(match, tableBlock) ? otherFormOf(grid, labels, match, tableBlock) : nullptr)
            match.otherFormBlocks.push_back({tableBlock, form});
}
}

bool TableJudgement::isWhole() const
{
    return std::ranges::any_of(matches, [](const TableMatch& match) { return !match.lacksRows(); });
}

void TableJudgement::prefer(const std::string& family)
{
    const auto isOther = [&](const TableMatch& match) { return match.form->family != family; };
    if (std::ranges::all_of(matches, isOther))
        return;
    std::erase_if(matches, isOther);
    kind = matches.front().tableForm;
}

TableJudgement judge(StackedTable table, const LabelIndex& labels)
{
    TableJudgement judgement{std::move(table), nullptr, {}, std::nullopt};
    const Grid grid(judgement.table, labels);
    const auto resemblances = resemblancesOf(grid, labels);
    judgement.kind = kindOf(resemblances);
    auto nearest = nearestOf(grid, resemblances);
    const bool isSettled = nearest.isPerfect();
    for (const auto& resemblance : resemblances)
    {
        const bool isLike = resemblance.isSufficient();
        if ((!isLike && resemblance.labels < kPartLabels) || (isSettled && resemblance.likeness < nearest.resemblance->likeness))
            continue;
        auto match = &resemblance == nearest.resemblance ? *std::move(nearest.match) : matchTable(grid, *resemblance.keys);
        if (!match.refusal && isLike)
            keepBest(judgement.matches, std::move(match));
        else if (!judgement.refusal || match.matchedRows >= judgement.refusal->matchedRows)
        {
            match.refusal = match.refusal.value_or(Refusal::RowsMissing);
            judgement.refusal = std::move(match);
        }
    }
    for (auto& match : judgement.matches)
        noteOtherFormBlocks(grid, labels, match);
    if (!judgement.matches.empty())
        judgement.kind = judgement.matches.front().tableForm;
    else if (judgement.refusal)
        judgement.kind = judgement.refusal->tableForm;
    return judgement;
}
}
