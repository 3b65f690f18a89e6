// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "files/story/story.hxx"

#include <string>

namespace gouji
{
/// What one cell says.
struct CellText
{
    std::string text;
    CellNotes notes;
};

/// The paragraphs of a cell as one text, parted by "\n" unless the end of one is deleted and no table
/// stands behind it; without the tables in it.
[[nodiscard]] CellText readCell(const Story& content);
}
