// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>
#include <variant>
#include <vector>

namespace gouji
{
struct StoryElement;

/// A flow of text as a file holds it, of the body, of a cell or of a text frame: what its reader takes from the XML.
/// Invisible text and what is deleted under change tracking are left out already.
using Story = std::vector<StoryElement>;

/// The text of a frame or of a drawn text box.
struct AnchoredStory
{
    std::string frame; ///< its name
    Story story;
};

struct StoryParagraph
{
    std::string text; ///< UTF-8; as Cell::text and Paragraph::text
    std::string label; ///< number of its automatic list
    CellNotes notes; ///< what was noticed in it, nested tables excepted
    bool hasPlaceholder = false; ///< a click-to-type place is still unfilled
    bool isContinued = false; ///< its end is deleted under change tracking: a paragraph behind it goes on, a table does not
    std::vector<AnchoredStory> anchored; ///< in reading order
};

struct StoryBox
{
    bool isCovered = false; ///< by the merged cell above it
    Story content; ///< of a covered box it is not read
};

struct StoryRow
{
    std::vector<int> separators; ///< inner edges of its boxes from the left, in units of kGridWidth; one fewer than boxes
    std::vector<StoryBox> boxes;
};

struct StoryTable
{
    std::string name;
    std::vector<StoryRow> rows;
};

struct StoryElement : std::variant<StoryParagraph, StoryTable>
{
    using variant::variant;
};

/// What a file's reader yields before tables are laid out.
struct StoryDocument
{
    std::vector<AnchoredStory> onPages; ///< frames that are anchored to a page and hold a table
    Story body;
    DocumentProperties properties = {};
    bool hasPictures = false; ///< pictures or embedded objects
};
}
