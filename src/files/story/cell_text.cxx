// SPDX-License-Identifier: MPL-2.0
#include "files/story/cell_text.hxx"

#include <utility>

namespace gouji
{
namespace
{
void add(const CellNotes& notes, CellNotes& sum)
{
    sum.hasPendingChange |= notes.hasPendingChange;
    sum.hasHiddenText |= notes.hasHiddenText;
    sum.hasNoteAnchor |= notes.hasNoteAnchor;
}
}

CellText readCell(const Story& content)
{
    CellText cell;
    bool isFirst = true;
    bool isContinuation = false;
    for (const auto& element : content)
    {
        const auto* paragraph = std::get_if<StoryParagraph>(&element);
        cell.notes.hasNestedTable |= !paragraph;
        if (paragraph)
        {
            if (!std::exchange(isFirst, false) && !isContinuation)
                cell.text += '\n';
            cell.text += paragraph->text;
            add(paragraph->notes, cell.notes);
        }
        isContinuation = paragraph && paragraph->isContinued;
    }
    return cell;
}
}
