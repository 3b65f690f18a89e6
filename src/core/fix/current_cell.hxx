// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "fill/fill_plan.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A figure of a report as it stands now; the reports must outlive it.
struct CurrentCell
{
    const ReportTable* table = nullptr;
    std::size_t figure = 0; ///< index in TableForm::figures; the figure is there

    [[nodiscard]] const Figure& stated() const { return *table->figures[figure]; }
    /// False where the applier would refuse to write: pending changes, protection, notes, hidden text, a nested table.
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] CellChange changedTo(std::string text, ChangeKind kind, std::string rule) const;
};

/// The cell that a reference means; none if it is in another document or the reports have no such figure at this place.
[[nodiscard]] std::optional<CurrentCell> currentCell(const std::vector<Report>& reports, const FigureReference& reference);
}
