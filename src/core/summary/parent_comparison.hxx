// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "summary/summary.hxx"

#include <cstddef>
#include <optional>
#include <vector>

namespace gouji
{
/// A figure of the superior's own report beside the sum of its subordinates'.
struct ComparedFigure
{
    std::size_t figure = 0; ///< index in Summary::figures
    std::optional<FiledFigure> stated; ///< by the superior; nothing where its report lacks the figure. A view of its report
    std::optional<Decimal> difference; ///< stated − sum, a blank and a dash counted 0; nothing where nothing can be read
};

/// One entry per figure of the summary, in its order. A difference is no error: the superior's own work is in its report,
/// and what is incomplete or missing is not in the sum. Nothing if the report is of another form or year than the sum. The
/// report must outlive the result.
[[nodiscard]] std::optional<std::vector<ComparedFigure>> compareWithParent(const Summary& summary, const FiledReport& parent);
}
