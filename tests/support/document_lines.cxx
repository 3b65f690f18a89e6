// SPDX-License-Identifier: MPL-2.0
#include "support/document_lines.hxx"

namespace gouji::test
{
namespace
{
std::string notesText(const CellNotes& notes)
{
    std::string text;
    text += notes.hasPendingChange ? " change" : "";
    text += notes.hasHiddenText ? " hidden" : "";
    text += notes.hasNoteAnchor ? " note" : "";
    text += notes.hasNestedTable ? " table" : "";
    return text;
}

void addLines(const Paragraph& paragraph, std::vector<std::string>& lines)
{
    lines.push_back("paragraph [" + paragraph.label + "] " + paragraph.text + (paragraph.hasPlaceholder ? " (placeholder)" : ""));
}

void addLines(const Table& table, std::vector<std::string>& lines)
{
    lines.push_back("table of " + std::to_string(table.rowCount) + " rows, " + std::to_string(table.columnEdges.size()) + " edges" +
                    (table.isUnreadable ? " (unreadable)" : "") + (table.frame.empty() ? "" : " in a frame"));
    for (const auto& cell : table.cells)
        lines.push_back("  " + cell.name + " at " + std::to_string(cell.row) + ", " + std::to_string(cell.column) + " of " + std::to_string(cell.rowSpan) + " × " +
                        std::to_string(cell.columnSpan) + notesText(cell.notes) + ": " + cell.text);
}
}

std::vector<std::string> linesOf(const Document& document)
{
    std::vector<std::string> lines{"title " + document.properties.title, "subject " + document.properties.subject,
                                   document.hasPictures ? "with pictures" : "without pictures"};
    for (const auto& block : document.blocks)
        std::visit([&lines](const auto& element) { addLines(element, lines); }, block);
    return lines;
}
}
