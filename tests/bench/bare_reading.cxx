// SPDX-License-Identifier: MPL-2.0
#include "bare_reading.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/TableColumnSeparator.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace gouji::bench
{
namespace
{
using css::beans::XPropertySet;
using css::container::XEnumerationAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

const OUString kPortionType("TextPortionType");
const OUString kHidden("CharHidden");
const OUString kSeparators("TableColumnSeparators");

void readParagraph(const Reference<XEnumerationAccess>& paragraph, ReadingSize& size)
{
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements())
    {
        const Reference<XPropertySet> portion(portions->nextElement(), UNO_QUERY_THROW);
        OUString type;
        portion->getPropertyValue(kPortionType) >>= type;
        if (type != "Text")
            continue;
        const OUString text = Reference<css::text::XTextRange>(portion, UNO_QUERY_THROW)->getString();
        bool isHidden = false;
        if (!text.isEmpty() && (portion->getPropertyValue(kHidden) >>= isHidden) && !isHidden)
            size.characters += static_cast<std::size_t>(text.getLength());
    }
}

void readCell(const Reference<css::table::XCell>& cell, ReadingSize& size)
{
    const auto paragraphs = Reference<XEnumerationAccess>(cell, UNO_QUERY_THROW)->createEnumeration();
    while (paragraphs->hasMoreElements())
    {
        const Reference<XEnumerationAccess> paragraph(paragraphs->nextElement(), UNO_QUERY);
        if (paragraph.is())
            readParagraph(paragraph, size);
    }
}

void readTable(const Reference<css::text::XTextTable>& table, ReadingSize& size)
{
    const auto rows = table->getRows();
    const sal_Int32 rowCount = rows->getCount();
    for (sal_Int32 index = 0; index < rowCount; ++index)
    {
        css::uno::Sequence<css::text::TableColumnSeparator> separators;
        Reference<XPropertySet>(rows->getByIndex(index), UNO_QUERY_THROW)->getPropertyValue(kSeparators) >>= separators;
        size.separators += static_cast<std::size_t>(separators.getLength());
    }
    for (const OUString& name : table->getCellNames())
    {
        readCell(table->getCellByName(name), size);
        ++size.cells;
    }
}
}

ReadingSize readBarely(const Reference<css::text::XTextDocument>& document)
{
    ReadingSize size;
    const auto blocks = Reference<XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration();
    while (blocks->hasMoreElements())
    {
        const css::uno::Any block = blocks->nextElement();
        const Reference<css::text::XTextTable> table(block, UNO_QUERY);
        if (table.is())
        {
            readTable(table, size);
            continue;
        }
        readParagraph(Reference<XEnumerationAccess>(block, UNO_QUERY_THROW), size);
        ++size.paragraphs;
    }
    return size;
}
}
