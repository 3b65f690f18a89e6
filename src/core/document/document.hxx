// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <variant>
#include <vector>

namespace gouji
{
/// What a reader noticed in a cell and left out of its text.
struct CellNotes
{
    bool hasPendingChange = false; ///< tracked insertion or deletion; the deleted text is left out
    bool hasHiddenText = false; ///< left out
    bool hasNoteAnchor = false; ///< footnote or endnote; its number is left out
    bool hasNestedTable = false; ///< the inner table follows as a table of its own, its text is left out here

    friend bool operator==(const CellNotes&, const CellNotes&) = default;
};

/// One visible cell of a grid: half-open ranges [row, row + rowSpan) × [column, column + columnSpan) of grid
/// coordinates, from 0. Covered cells of a merge are absent. `name` is the office's own address of the cell, good for
/// messages and jumping only.
struct Cell
{
    std::size_t row = 0;
    std::size_t column = 0;
    std::size_t rowSpan = 1;
    std::size_t columnSpan = 1;
    std::string name;
    std::string text; ///< UTF-8; paragraphs and line breaks as "\n"; raised and lowered digits as ¹ and ₁ (raisedText)
    CellNotes notes;

    friend bool operator==(const Cell&, const Cell&) = default;
};

/// One table as a grid: rowCount rows × (columnEdges.size() − 1) columns. columnEdges are the edges of all rows merged
/// (edges.hxx), ascending, in ten-thousandths of the table's width. Cells in reading order (row, then column), not
/// overlapping. A table whose geometry the reader cannot establish has no cells and says so in `isUnreadable`.
struct Table
{
    std::string name;
    std::size_t rowCount = 0;
    std::vector<int> columnEdges;
    std::vector<Cell> cells;
    bool isUnreadable = false;
    std::string frame = {}; ///< name of the text frame that it stands in; empty in the body

    friend bool operator==(const Table&, const Table&) = default;
};

/// One paragraph of the body, of a text frame or of a layout table: visible, undeleted text, UTF-8.
struct Paragraph
{
    std::string text;
    bool hasPlaceholder = false; ///< a click-to-type field is still unfilled; its prompt is left out of the text
    std::string label = {}; ///< number that an automatic list shows before the text; empty for a bullet

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

using Block = std::variant<Paragraph, Table>;

/// What the file says about itself (File – Properties); empty where it says nothing.
struct DocumentProperties
{
    std::string title;
    std::string subject;

    friend bool operator==(const DocumentProperties&, const DocumentProperties&) = default;
};

/// What a reader yields: the body's paragraphs and tables in reading order. A text frame's follow the paragraph that it
/// is anchored to; those in the cells of a table that only lays out a page stand in its place; a table inside a cell of
/// any other follows that. Headers, footers, notes are not part of it. Plain values: holds no reference into the office
/// or into a file.
struct Document
{
    std::vector<Block> blocks;
    DocumentProperties properties = {};
    bool hasPictures = false; ///< pictures or embedded objects, which hold nothing that can be read

    friend bool operator==(const Document&, const Document&) = default;
};
}
