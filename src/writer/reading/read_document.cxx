// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/read_document.hxx"

#include "writer/reading/portion_walk.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_reader.hxx"
#include "writer/uno/office_call.hxx"

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

constexpr const char* kOperation = "operation.read-document";

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
        : elements_(Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW)->createEnumeration()),
          sections_(document), walk_(pieces), keepsPieces_(pieces == Pieces::Kept)
    {
        document_.properties = propertiesOf(document);
    }

    /// Reads the next paragraph or table; false if there is none.
    bool readNext()
    {
        if (!elements_->hasMoreElements())
            return false;
        const css::uno::Any element = elements_->nextElement();
        const Reference<css::container::XEnumerationAccess> paragraph(element, UNO_QUERY);
        if (paragraph.is())
            addParagraph(paragraph);
        else
            addTable(Reference<css::text::XTextTable>(element, UNO_QUERY));
        return true;
    }

    void readAll()
    {
        while (readNext())
        {
        }
    }

    [[nodiscard]] Document takeDocument() { return std::move(document_); }
    [[nodiscard]] std::vector<LocatedParagraph> takeParagraphs() { return std::move(paragraphs_); }

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

    Reference<css::container::XEnumeration> elements_;
    Sections sections_;
    PortionWalk walk_;
    bool keepsPieces_;
    Document document_;
    std::vector<LocatedParagraph> paragraphs_;
};
}

class SlicedReading::Reader : public BodyReader
{
public:
    using BodyReader::BodyReader;
};

Result<Document> readDocument(const Reference<css::text::XTextDocument>& document)
{
    return guarded(kOperation, "",
                   [&]() -> Result<Document>
                   {
                       BodyReader reader(document, Pieces::Dropped);
                       reader.readAll();
                       return reader.takeDocument();
                   });
}

std::vector<LocatedParagraph> locateParagraphs(const Reference<css::text::XTextDocument>& document)
{
    BodyReader reader(document, Pieces::Kept);
    reader.readAll();
    return reader.takeParagraphs();
}

SlicedReading::SlicedReading(const Reference<css::text::XTextDocument>& document) : document_(document) {}

SlicedReading::~SlicedReading() = default;

Result<bool> SlicedReading::readOn(std::chrono::microseconds budget)
{
    return guarded(kOperation, "",
                   [&]() -> Result<bool>
                   {
                       const auto end = std::chrono::steady_clock::now() + budget;
                       if (!reader_)
                           reader_ = std::make_unique<Reader>(document_, Pieces::Dropped);
                       while (reader_->readNext())
                       {
                           if (std::chrono::steady_clock::now() >= end)
                               return false;
                       }
                       return true;
                   });
}

Document SlicedReading::takeDocument()
{
    return reader_->takeDocument();
}
}
