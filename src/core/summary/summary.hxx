// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/collection.hxx"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace gouji
{
/// A report's part in the sum of a figure.
struct Contributor
{
    std::uint32_t report = 0; ///< index in Collection::reports
    std::uint32_t figure = 0; ///< index in its figures

    friend bool operator==(const Contributor&, const Contributor&) = default;
};

/// One figure over all reports that are counted.
struct SummedFigure
{
    const TableForm* tableForm = nullptr;
    const FigureDefinition* definition = nullptr; ///< in tableForm
    Decimal sum; ///< of the contributors, exact
    std::vector<Contributor> contributors = {}; ///< those that state a number, the largest first
    std::vector<Contributor> countedAsZero = {}; ///< those that leave it blank or put a dash
    std::vector<Contributor> unreadable = {}; ///< those whose text is no number
    std::vector<std::uint32_t> lacking = {}; ///< reports without the figure, or with its table in another form
};

/// The sum of the reports of one form and year, figure by figure. Each unit counts once; of a unit that filed twice with
/// different figures neither report is assumed to be the right one, so that it is withheld from all sums; these are
/// incomplete then, and where a unit of the roster has not filed. Never edits what others filed: a blank total stays 0, as every blank. The collection must outlive it.
struct Summary
{
    const Collection* collection = nullptr;
    std::vector<std::uint32_t> reports; ///< that are counted, one per unit, in the order of the units; indices in Collection::reports
    std::vector<std::uint32_t> withheld; ///< units that filed twice, differently; indices in Collection::units
    std::vector<std::uint32_t> missing; ///< units of the roster that have not filed; indices in Collection::units
    std::vector<SummedFigure> figures; ///< in the form's order

    [[nodiscard]] const FiledReport& reportOf(const Contributor& contributor) const { return collection->reports[contributor.report]; }
    [[nodiscard]] FiledFigure figureOf(const Contributor& contributor) const { return reportOf(contributor).figures[contributor.figure]; }
    /// Whether every report that is counted states the figure so that it can be read, or leaves it blank.
    [[nodiscard]] bool isReadThroughout(const SummedFigure& figure) const { return figure.unreadable.empty() && figure.lacking.empty(); }
    /// How many units are not in the sum of a figure that should be: it is complete if there is none.
    [[nodiscard]] std::size_t unitsLeftOut(const SummedFigure& figure) const;
    [[nodiscard]] bool isComplete(const SummedFigure& figure) const { return unitsLeftOut(figure) == 0; }
};

/// Sums what the collection counts; no figures without a form. Cost: one pass, and a sort per figure.
[[nodiscard]] Summary summarise(const Collection& collection);
}
