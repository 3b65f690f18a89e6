// SPDX-License-Identifier: MPL-2.0
#include "fix/fixes_of.hxx"

#include "check/number_writing.hxx"
#include "fix/current_cell.hxx"
#include "fix/open_blanks.hxx"
#include "fix/trial.hxx"
#include "form/built_in_checks.hxx"
#include "prose/words/written_number.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
constexpr std::array kChecksOfWriting{kNumberForm, kNumberWithText, kAmountUnit};

bool hasSameTexts(const Fix& one, const Fix& other)
{
    return std::ranges::equal(one.changes, other.changes, [](const CellChange& left, const CellChange& right)
                              { return left.figure.place == right.figure.place && left.newText == right.newText; });
}

class FixFinder
{
public:
    FixFinder(const Finding& finding, const std::vector<Report>& reports, const FillPlan& plan)
        : finding_(finding), reports_(reports), plan_(plan)
    {
    }

    std::vector<Fix> find()
    {
        if (finding_.place.isPassage())
            addWords();
        if (finding_.figures.empty() || finding_.place.isPassage())
            return std::move(fixes_);
        addRepairs();
        addCause();
        addPlainNumber();
        addBlanks();
        addPlanned();
        return std::move(fixes_);
    }

private:
    void add(Fix fix)
    {
        const bool isKnown = std::ranges::any_of(fixes_, [&](const Fix& other) { return hasSameTexts(fix, other); });
        if (!fix.changes.empty() && !isKnown)
            fixes_.push_back(std::move(fix));
    }

    [[nodiscard]] std::optional<CurrentCell> writableCell(const FigureReference& figure) const
    {
        const auto cell = currentCell(reports_, figure);
        return cell && cell->isWritable() ? cell : std::nullopt;
    }

    void addWords()
    {
        const auto& number = finding_.number;
        const auto written = number && number->right ? writtenLike(number->place.passage, *number->right) : std::nullopt;
        if (written && *written != number->place.passage)
        {
            auto& fix = fixes_.emplace_back();
            fix.kind = FixKind::Words;
            fix.words = {{number->place, finding_.place, *written}};
        }
    }

    void addRepairs()
    {
        for (const auto& explanation : finding_.explanations)
            if (const auto& proposals = explanation.proposals; !proposals.empty())
                addRepair(proposals);
    }

    void addRepair(const std::vector<Proposal>& proposals)
    {
        const auto& slip = proposals.front().slip;
        const bool isOneSlip = std::ranges::all_of(proposals, [&](const Proposal& proposal) { return proposal.slip == slip; });
        Fix fix{FixKind::Repair, {}, isOneSlip ? slip : std::string()};
        for (const auto& proposal : proposals)
        {
            const auto cell = writableCell(proposal.figure);
            if (!cell || cell->stated().cellText != proposal.oldText)
                return;
            fix.changes.push_back(cell->changedTo(proposal.newText, ChangeKind::Repair, finding_.rule));
        }
        add(std::move(fix));
    }

    /// A cell that alone explains several broken rules: its finding has consequences, and no other figures.
    void addCause()
    {
        if (finding_.consequences.empty() || !finding_.expected)
            return;
        const auto cell = writableCell(finding_.figures.front());
        if (!cell || cell->stated().value.number != finding_.stated)
            return;
        const auto slip = std::ranges::find(finding_.arguments, kSlipArgument, &std::pair<std::string, std::string>::first);
        add({FixKind::Repair,
             {cell->changedTo(finding_.expected->toString(), ChangeKind::Repair, finding_.rule)},
             slip == finding_.arguments.end() ? std::string() : slip->second});
    }

    void addPlainNumber()
    {
        if (std::ranges::find(kChecksOfWriting, finding_.rule) == kChecksOfWriting.end())
            return;
        const auto cell = writableCell(finding_.figures.front());
        if (!cell || !cell->stated().value.number)
            return;
        const auto& definition = cell->table->tableForm->figures[cell->figure];
        const auto writing = writingOf(cell->stated().value, definition);
        if (writing == Writing::Odd || writing == Writing::WithRemark)
            add({FixKind::PlainNumber,
                 {cell->changedTo(plainDigits(cell->stated().value, definition.type), ChangeKind::PlainNumber, finding_.rule)},
                 {}});
    }

    [[nodiscard]] bool namesBlanks(const TableForm& table) const
    {
        return finding_.rule == kCellBlank
            || std::ranges::find(table.blankGroupChecks, finding_.rule, &BlankGroupCheck::id) != table.blankGroupChecks.end();
    }

    void addBlanks()
    {
        const auto first = currentCell(reports_, finding_.figures.front());
        if (!first || !namesBlanks(*first->table->tableForm))
            return;
        auto open = openBlanks(*first->table, plan_);
        std::erase_if(open, [&](std::size_t figure) { return !isNamed(first->table->figures[figure]->place); });
        Fix fix{FixKind::Blanks, {}, {}};
        for (auto& [figure, change] : changesOfBlanks(*first->table, open))
            fix.changes.push_back(std::move(change));
        add(std::move(fix));
    }

    [[nodiscard]] bool isNamed(const Place& place) const
    {
        return std::ranges::any_of(finding_.figures, [&](const FigureReference& figure) { return figure.place == place; });
    }

    [[nodiscard]] bool isFilled(const Place& place) const
    {
        const auto fills = [&](const CellChange& change) { return change.figure.place == place; };
        return std::ranges::any_of(
            fixes_, [&](const Fix& fix) { return fix.kind == FixKind::Blanks && std::ranges::any_of(fix.changes, fills); });
    }

    /// A rule of the table, a list of blanks, or a blank that is told its value.
    [[nodiscard]] bool isAboutPlan(const TableForm& table) const
    {
        const bool isTold = finding_.expected && !finding_.stated;
        return isTold || namesBlanks(table)
            || std::ranges::find(table.equations, finding_.rule, &Equation::rule) != table.equations.end();
    }

    /// What a blank must be is not known as long as others of its table wait to be filled in, too.
    [[nodiscard]] bool isStillOpen(const CellChange& change) const
    {
        if (finding_.message != kUnfinished || change.kind != ChangeKind::DeterminedBlank)
            return false;
        const auto& table = *currentCell(reports_, change.figure)->table;
        for (std::size_t figure = 0; figure < table.figures.size(); ++figure)
            if (const auto& stated = table.figures[figure]; stated && stated->value.state == ValueState::Blank
                && !table.tableForm->figures[figure].isComputed && stated->place != change.figure.place)
                return true;
        return false;
    }

    /// The figure that the finding ends with by itself, if that suffices; else all that are planned among its figures.
    void addPlanned()
    {
        std::vector<CellChange> planned;
        for (const auto& change : plan_.changes)
            if (const auto cell = writableCell(change.figure); cell && cell->stated().cellText == change.oldText
                && isNamed(change.figure.place) && !isFilled(change.figure.place) && !isStillOpen(change))
                planned.push_back(change);
        if (planned.empty())
            return;
        const auto& table = *currentCell(reports_, planned.front().figure)->table;
        if (!isAboutPlan(*table.tableForm))
            return;
        const auto main = std::ranges::find_if(planned, [&](const CellChange& change)
                                               { return change.figure.place == finding_.figures.back().place; });
        if (main != planned.end() && mends({*main}, finding_, table))
            add(plannedFix({*main}));
        else if (mends(planned, finding_, table))
            add(plannedFix(std::move(planned)));
    }

    [[nodiscard]] static Fix plannedFix(std::vector<CellChange> changes)
    {
        const bool isOfTotals = std::ranges::none_of(changes, [](const CellChange& change)
                                                     { return change.kind == ChangeKind::DeterminedBlank; });
        return {isOfTotals ? FixKind::Total : FixKind::DeterminedBlank, std::move(changes), {}};
    }

    const Finding& finding_;
    const std::vector<Report>& reports_;
    const FillPlan& plan_;
    std::vector<Fix> fixes_;
};
}

std::vector<Fix> fixesOf(const Finding& finding, const std::vector<Report>& reports, const FillPlan& plan)
{
    return FixFinder(finding, reports, plan).find();
}
}
