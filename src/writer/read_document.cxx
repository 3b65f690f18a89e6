// SPDX-License-Identifier: MPL-2.0
#include "writer/read_document.hxx"

#include "writer/office_call.hxx"
#include "writer/portion_walk.hxx"
#include "writer/sections.hxx"
#include "writer/table_reader.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

DocumentProperties propertiesOf(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(document, UNO_QUERY_THROW);
    const auto properties = supplier->getDocumentProperties();
    return {toUtf8(properties->getTitle()), toUtf8(properties->getSubject())};
}

/// Number or bullet of an automatic list; empty if the paragraph is in none.
std::string labelOf(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    static const OUString listLabel("ListLabelString");
    return toUtf8(propertyOr(Reference<css::beans::XPropertySet>(paragraph, UNO_QUERY_THROW), listLabel, OUString()));
}

/// Walks the body once. A paragraph whose end is deleted under change tracking is continued by the next one.
class BodyReader
{
public:
    BodyReader(const Reference<css::text::XTextDocument>& document, Pieces pieces)
        : sections_(document), walk_(pieces), keepsPieces_(pieces == Pieces::Kept)
    {
    }

    [[nodiscard]] std::vector<LocatedParagraph> takeParagraphs() { return std::move(paragraphs_); }

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
            document_.blocks.emplace_back(Paragraph{{}, false, labelOf(paragraph)});
        const auto begin = lastParagraph()->text.size();
        lastParagraph()->text += walk_.takeText();
        if (keepsPieces_)
            locate(begin, paragraph);
        lastParagraph()->hasPlaceholder |= walk_.takePlaceholderMark();
    }

    /// What was read of the last paragraph begins at this byte of its text.
    void locate(std::size_t begin, const Reference<css::container::XEnumerationAccess>& paragraph)
    {
        const auto block = document_.blocks.size() - 1;
        if (paragraphs_.empty() || paragraphs_.back().block != block)
            paragraphs_.push_back({block, {}, {}, paragraph});
        paragraphs_.back().text = lastParagraph()->text;
        for (auto piece : walk_.takePieces())
        {
            piece.begin += begin;
            piece.end += begin;
            paragraphs_.back().pieces.push_back(std::move(piece));
        }
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
    bool keepsPieces_;
    Document document_;
    std::vector<LocatedParagraph> paragraphs_;
};
}

Result<Document> readDocument(const Reference<css::text::XTextDocument>& document)
{
    return guarded("operation.read-document", "",
                   [&]() -> Result<Document>
                   {
                       const Reference<css::container::XEnumerationAccess> body(document->getText(), UNO_QUERY_THROW);
                       auto read = BodyReader(document, Pieces::Dropped).read(body);
                       read.properties = propertiesOf(document);
                       return read;
                   });
}

std::vector<LocatedParagraph> locateParagraphs(const Reference<css::text::XTextDocument>& document)
{
    BodyReader reader(document, Pieces::Kept);
    (void)reader.read(Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW));
    return reader.takeParagraphs();
}
}
