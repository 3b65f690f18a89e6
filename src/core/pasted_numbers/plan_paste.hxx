// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"
#include "figures/report.hxx"
#include "fill/fill_plan.hxx"
#include "pasted_numbers/text_block.hxx"

#include <boost/outcome/basic_result.hpp>
#include <boost/outcome/policy/terminate.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What pasting a block would write, apart by whether a figure is lost. Both in the order of the block; `reason` and
/// `rule` of these changes say nothing, their numbers come from the clipboard. Cells that hold the number already are
/// in neither.
struct PastePlan
{
    std::vector<CellChange> intoBlanks; ///< into a blank or a plain 0, which every new report holds
    std::vector<CellChange> overwriting; ///< in place of another figure, or of a text
};

/// Why a block is not pasted: the key of its sentence in the catalogues, behind "ui.paste.refused.", with its
/// arguments. Rows and columns of the block count from 1.
struct PasteRefusal
{
    std::string key;
    Arguments arguments;
    std::optional<FigureReference> figure = {}; ///< the cell that is meant
};

using PasteResult = boost::outcome_v2::basic_result<PastePlan, PasteRefusal, boost::outcome_v2::policy::terminate>;

/// Lays a block over the value cells of one table, its first number at `figure` (index in ReportTable::figures, one
/// that is there). Labels of the form that were copied with the numbers are left out, and must be those of the rows
/// that the numbers come to. Rows and columns of totals are left out where the block has none (waysToLay). Blank cells
/// of the block change nothing. Refusals: empty; rows, columns (count, available); open (rows, columns): it leaves open
/// which cells are meant; label (row, text, expected); number (row, column, text; with its figure): no plain number;
/// missing (row, column, text): the document has no such cell.
[[nodiscard]] PasteResult planPaste(const TextBlock& block, const ReportTable& table, std::size_t figure);
}
