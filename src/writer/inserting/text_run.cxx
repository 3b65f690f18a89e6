// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/text_run.hxx"

#include "writer/reading/foreign_content.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextColumns.hpp>
#include <com/sun/star/text/XTextSection.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::container::XEnumerationAccess;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

Error notPlain(const std::string& content)
{
    return {ErrorCode::TextNotPlain, {{"content", content}}};
}

/// Everything from the first paragraph to the last, also what the reader leaves out.
std::vector<Reference<css::uno::XInterface>> elementsOf(const TextRun& run)
{
    const Reference<css::text::XTextRange> first(run.front(), UNO_QUERY_THROW);
    const Reference<css::text::XTextRange> last(run.back(), UNO_QUERY_THROW);
    const auto cursor = first->getText()->createTextCursorByRange(first->getStart());
    cursor->gotoRange(last->getEnd(), true);
    std::vector<Reference<css::uno::XInterface>> elements;
    const auto enumeration = Reference<XEnumerationAccess>(cursor, UNO_QUERY_THROW)->createEnumeration();
    while (enumeration->hasMoreElements())
        elements.emplace_back(enumeration->nextElement(), UNO_QUERY_THROW);
    return elements;
}

Reference<css::text::XTextSection> sectionOf(const Reference<css::uno::XInterface>& element)
{
    return {Reference<XPropertySet>(element, UNO_QUERY_THROW)->getPropertyValue("TextSection"), UNO_QUERY};
}

bool hasColumns(const Reference<css::text::XTextSection>& section)
{
    const Reference<css::text::XTextColumns> columns(Reference<XPropertySet>(section, UNO_QUERY_THROW)->getPropertyValue("TextColumns"), UNO_QUERY);
    return columns.is() && columns->getColumnCount() > 1;
}

bool hasTrackedChange(const Reference<XEnumerationAccess>& paragraph)
{
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements())
        if (propertyOr(Reference<XPropertySet>(portions->nextElement(), UNO_QUERY_THROW), "TextPortionType", OUString()) == "Redline")
            return true;
    return false;
}
}

Result<void> expectRemovable(const TextRun& run, const Sections& sections)
{
    const auto elements = elementsOf(run);
    for (const auto& element : elements)
    {
        const auto state = sections.around(element);
        if (state.isProtected)
            return Error{ErrorCode::TextProtected, {}};
        if (state.isHidden)
            return notPlain("content.hidden-section");
        if (sectionOf(element) != sectionOf(elements.front()))
            return notPlain("content.section");
        const Reference<XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (!paragraph.is())
            return notPlain("content.table");
        if (hasTrackedChange(paragraph))
            return Error{ErrorCode::TextHasPendingChange, {}};
    }
    if (elements.size() != run.size())
        return notPlain("content.other");
    for (const auto& paragraph : run)
        if (const auto content = foreignContentOf(paragraph))
            return notPlain(*content);
    return boost::outcome_v2::success();
}

Result<void> expectRoomForTable(const TextRun& run)
{
    for (auto section = sectionOf(run.front()); section.is(); section = section->getParentSection())
        if (hasColumns(section))
            return Error{ErrorCode::TextInColumns, {}};
    return boost::outcome_v2::success();
}
}
