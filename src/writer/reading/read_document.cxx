// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/read_document.hxx"

#include "writer/reading/anchored_texts.hxx"
#include "writer/reading/portion_walk.hxx"
#include "writer/reading/sections.hxx"
#include "writer/reading/table_reader.hxx"
#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/text/XTextEmbeddedObjectsSupplier.hpp>
#include <com/sun/star/text/XTextGraphicObjectsSupplier.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <ranges>
#include <utility>

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

bool hasPictures(const Reference<css::text::XTextDocument>& document)
{
    const Reference<css::text::XTextGraphicObjectsSupplier> pictures(document, UNO_QUERY_THROW);
    const Reference<css::text::XTextEmbeddedObjectsSupplier> objects(document, UNO_QUERY_THROW);
    return pictures->getGraphicObjects()->hasElements() || objects->getEmbeddedObjects()->hasElements();
}

/// Number or bullet of an automatic list; empty if the paragraph is in none.
std::string labelOf(const Reference<css::container::XEnumerationAccess>& paragraph)
{
    static const OUString listLabel("ListLabelString");
    return toUtf8(propertyOr(Reference<css::beans::XPropertySet>(paragraph, UNO_QUERY_THROW), listLabel, OUString()));
}

/// Walks the body once, and what is anchored to its paragraphs or laid out in its tables where it stands. A paragraph
/// whose end is deleted under change tracking is continued by the next one.
class BodyReader
{
public:
    BodyReader(const Reference<css::text::XTextDocument>& document, Pieces pieces)
        : sections_(document), pieces_(pieces)
    {
        document_.properties = propertiesOf(document);
        document_.hasPictures = hasPictures(document);
        hasAnchoredContent_ = hasAnchoredContent(document);
        if (hasAnchoredContent_)
            for (const auto& text : textsAnchoredToPages(document))
                enter(text);
        enter(Reference<css::container::XEnumerationAccess>(document->getText(), UNO_QUERY_THROW), {});
    }

    /// Reads the next paragraph or table; false if there is none.
    bool readNext()
    {
        while (!texts_.empty() && !texts_.back().elements->hasMoreElements())
            texts_.pop_back();
        if (texts_.empty())
            return false;
        const css::uno::Any element = texts_.back().elements->nextElement();
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
    /// The body, or one within it: the last one is read first.
    struct Text
    {
        Reference<css::container::XEnumeration> elements;
        PortionWalk walk;
        std::string frame; ///< its name; empty in the body
    };

    void enter(const Reference<css::container::XEnumerationAccess>& content, const std::string& frame)
    {
        texts_.push_back({content->createEnumeration(), PortionWalk(pieces_), frame});
    }

    void enter(const AnchoredText& text)
    {
        enter(Reference<css::container::XEnumerationAccess>(text.text, UNO_QUERY_THROW), text.frame);
    }

    void addParagraph(const Reference<css::container::XEnumerationAccess>& paragraph)
    {
        auto& walk = texts_.back().walk;
        const bool isContinuation = walk.isInsideDeletion() && lastParagraph() != nullptr;
        if (sections_.around(paragraph).isHidden)
            return;
        walk.addParagraph(paragraph);
        if (!isContinuation)
            document_.blocks.emplace_back(Paragraph{{}, false, labelOf(paragraph)});
        const auto begin = lastParagraph()->text.size();
        lastParagraph()->text += walk.takeText();
        if (pieces_ == Pieces::Kept)
            locate(begin, paragraph);
        lastParagraph()->hasPlaceholder |= walk.takePlaceholderMark();
        auto anchors = walk.takeAnchors();
        anchors.insert(anchors.begin(), paragraph);
        if (hasAnchoredContent_ && !walk.isInsideDeletion())
            enterAnchored(anchors);
    }

    void enterAnchored(const std::vector<Reference<css::uno::XInterface>>& anchors)
    {
        for (const auto& anchor : anchors | std::views::reverse)
        {
            const auto texts = textsAnchoredTo(anchor);
            for (const auto& text : texts | std::views::reverse)
                enter(text);
        }
    }

    /// What was read of the last paragraph begins at this byte of its text.
    void locate(std::size_t begin, const Reference<css::container::XEnumerationAccess>& paragraph)
    {
        const auto block = document_.blocks.size() - 1;
        if (paragraphs_.empty() || paragraphs_.back().block != block)
            paragraphs_.push_back({block, {}, {}, paragraph});
        paragraphs_.back().text = lastParagraph()->text;
        for (auto piece : texts_.back().walk.takePieces())
        {
            piece.begin += begin;
            piece.end += begin;
            paragraphs_.back().pieces.push_back(std::move(piece));
        }
    }

    void addTable(const Reference<css::text::XTextTable>& table)
    {
        if (!table.is() || texts_.back().walk.isInsideDeletion())
            return;
        if (sections_.around(table).isHidden)
            return;
        const auto frame = texts_.back().frame;
        const auto cells = readTable(table, frame, document_.blocks);
        for (const auto& cell : cells | std::views::reverse)
            enter(cell, frame);
    }

    [[nodiscard]] Paragraph* lastParagraph()
    {
        return document_.blocks.empty() ? nullptr : std::get_if<Paragraph>(&document_.blocks.back());
    }

    Sections sections_;
    Pieces pieces_;
    bool hasAnchoredContent_ = false;
    std::vector<Text> texts_;
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

Result<std::optional<Document>> SlicedReading::readOn(std::chrono::microseconds budget)
{
    return guarded(kOperation, "",
                   [&]() -> Result<std::optional<Document>>
                   {
                       const auto end = std::chrono::steady_clock::now() + budget;
                       if (!reader_)
                           reader_ = std::make_unique<Reader>(document_, Pieces::Dropped);
                       while (reader_->readNext())
                       {
                           if (std::chrono::steady_clock::now() >= end)
                               return std::optional<Document>();
                       }
                       return std::optional(reader_->takeDocument());
                   });
}
}
