// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "recognition/grid.hxx"
#include "recognition/row_match.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Why a table that resembles a statutory one gives no figures.
enum class Refusal
{
    GeometryUnknown, ///< the reader could not establish its grid
    RowsMissing, ///< fewer than half of the form's rows are there: a part of a split table
    ColumnHeadingsMissing, ///< names the columns
    RowTwice, ///< one label stands in two rows
    ValueRowsSeveral, ///< more than one row of values where the form has one
};

/// A label that was recognised through a known variant or the nearest spelling.
struct VariantLabel
{
    std::size_t tableBlock = 0;
    std::optional<std::size_t> row; ///< the form's row
    std::optional<std::size_t> column; ///< the form's column
    std::size_t cell = 0;
};

/// A row of the form that the table lacks, or that gives no figures.
struct MissingRow
{
    std::size_t tableBlock = 0;
    std::size_t row = 0;
    std::optional<std::size_t> cell; ///< the label's cell if the row is there and only its values do not fit
    std::vector<std::size_t> values; ///< the cells that do not fit
};

/// A column whose heading is not there: read by its place, or not there at all.
struct UnnamedColumn
{
    std::size_t tableBlock = 0;
    std::size_t column = 0;
    bool isRead = false;
};

/// A heading that belongs to nothing in the form, and the rows that were read below it.
struct ForeignHeading
{
    std::size_t cell = 0;
    std::vector<UncertainRow::Candidate> rows;
};

/// A value cell that reaches beyond the label of its row: nobody can say whose figure it holds.
struct MergedCell
{
    std::size_t cell = 0;
    std::vector<UncertainRow::Candidate> rows; ///< of the form, one or more
    std::vector<std::size_t> figures; ///< that would have been read from it
};

/// A block of which no row can be read, since its headings are those of another form.
struct OtherFormBlock
{
    std::size_t tableBlock = 0;
    const Form* form = nullptr;
};

/// How one table of a document fits one statutory table. Cells are indices in the stacked table.
struct TableMatch
{
    const Form* form = nullptr;
    const TableForm* tableForm = nullptr;
    std::optional<Refusal> refusal;
    std::vector<std::string> missingColumns; ///< words of the columns, with ColumnHeadingsMissing
    std::vector<std::string> repeatedRows; ///< labels, with RowTwice
    std::size_t matchedRows = 0;
    std::size_t formRows = 0;
    std::vector<std::optional<std::size_t>> cells; ///< one per figure of the form
    std::vector<VariantLabel> variants;
    std::vector<MissingRow> missingRows;
    std::vector<UncertainRow> uncertainRows;
    std::vector<UnnamedColumn> unnamedColumns;
    std::vector<ForeignHeading> foreignHeadings;
    std::vector<MergedCell> mergedCells;
    std::vector<OtherFormBlock> otherFormBlocks;
    /// Label cell of the first row that stands behind a later one of the form.
    std::optional<std::size_t> rowOutOfOrder;
    std::vector<std::size_t> extraCells; ///< label cells of rows, heading cells of columns that the form does not have

    /// The fewer, the better the table fits.
    [[nodiscard]] std::size_t flaws() const { return missingRows.size() + extraCells.size() + unnamedColumns.size(); }
    /// Some rows of the form are not there: more of the table may follow.
    [[nodiscard]] bool lacksRows() const;
};

/// Fits a grid to a statutory table by its labels alone (row_match, column_reader). Gives figures only where row,
/// column and number of values leave no doubt.
[[nodiscard]] TableMatch matchTable(const Grid& grid, const TableKeys& keys);
}
