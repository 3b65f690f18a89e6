// SPDX-License-Identifier: MPL-2.0
#include "writer/read_document.hxx"

#include "writer/office_call.hxx"
#include "writer/portion_walk.hxx"
#include "writer/sections.hxx"
#include "writer/table_reader.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

/// Walks the body once. A paragraph whose end is deleted under change tracking is continued by the next one.
class BodyReader
{
public:
    explicit BodyReader(const Reference<css::text::XTextDocument>& document) : sections_(document) {}

    Document read(const Reference<css::container::XEnumerationAccess>& body)
    {
        const auto elements = body->createEnumeration();
        while (elements->hasMoreElements())
        {
            const css::uno::Any element = elements->nextElement();
            const Reference<css::container::XEnumerationAccess> paragraph(element, UNO_QUERY);
            if (paragraph.is())
                addParagraph(paragraph);
            else
                addTable(Reference<css::text::XTextTable>(element, UNO_QUERY));
        }
        return std::move(document_);
    }

private:
    void addParagraph(const Reference<css::container::XEnumerationAccess>& paragraph)
    {
        const bool isContinuation = walk_.isInsideDeletion() && lastParagraph() != nullptr;
        if (sections_.around(paragraph).isHidden)
            return;
        walk_.addParagraph(paragraph);
        if (!isContinuation)
            document_.blocks.emplace_back(Paragraph{});
        lastParagraph()->text += walk_.takeText();
        lastParagraph()->hasPlaceholder |= walk_.takePlaceholderMark();
    }

    void addTable(const Reference<css::text::XTextTable>& table)
    {
        if (!table.is() || walk_.isInsideDeletion())
            return;
        const SectionState state = sections_.around(table);
        if (!state.isHidden)
            readTable(table, state.isProtected ? TableProtection::Around : TableProtection::None, document_.blocks);
    }

    [[nodiscard]] Paragraph* lastParagraph()
    {
        return document_.blocks.empty() ? nullptr : std::get_if<Paragraph>(&document_.blocks.back());
    }

    Sections sections_;
    PortionWalk walk_;
    Document document_;
};
}

Result<Document> readDocument(const Reference<css::text::XTextDocument>& document)
{
    return guarded("operation.read-document", "",
                   [&]() -> Result<Document>
                   {
                       const Reference<css::container::XEnumerationAccess> body(document->getText(), UNO_QUERY_THROW);
                       return BodyReader(document).read(body);
                   });
}
}
