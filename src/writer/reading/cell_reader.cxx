// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/cell_reader.hxx"

#include "writer/reading/portion_walk.hxx"

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

}

CellContent readCell(const Reference<css::table::XCell>& cell)
{
    CellContent content;
    PortionWalk walk;
    bool isContinued = true; // the first paragraph needs no break before it
    const auto elements = Reference<css::container::XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (elements->hasMoreElements())
    {
        const css::uno::Any element = elements->nextElement();
        const Reference<css::container::XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (paragraph.is())
        {
            if (!isContinued)
                walk.addBreak();
            walk.addParagraph(paragraph);
            isContinued = walk.isInsideDeletion();
            continue;
        }
        const Reference<css::text::XTextTable> table(element, UNO_QUERY);
        if (table.is())
            content.innerTables.push_back(table);
    }
    content.text = walk.takeText();
    content.notes = walk.notes();
    content.notes.hasNestedTable = !content.innerTables.empty();
    return content;
}
}
