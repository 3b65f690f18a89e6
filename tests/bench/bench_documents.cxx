// SPDX-License-Identifier: MPL-2.0
#include "bench_documents.hxx"

#include "support/figure_cell.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <org/gouji/ReportTool.hpp>

#include <fstream>
#include <vector>

namespace gouji::bench
{
using css::beans::NamedValue;
using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr int kTimesProse = 6; ///< some six pages

PropertyValue property(const char* name, const Any& value)
{
    PropertyValue result;
    result.Name = OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

TextDocument load(const Context& context, const std::string& url, std::vector<PropertyValue> properties)
{
    properties.push_back(property("Hidden", Any(true)));
    const auto desktop = css::frame::Desktop::create(context);
    return TextDocument(
        desktop->loadComponentFromURL(fromUtf8(url), "_blank", 0, {properties.data(), static_cast<sal_Int32>(properties.size())}),
        UNO_QUERY_THROW);
}

void appendText(const TextDocument& document, const std::string& text)
{
    const auto body = document->getText();
    body->insertString(body->getEnd(), fromUtf8(text), false);
}

void insertFile(const TextDocument& document, const std::string& url)
{
    Reference<css::document::XDocumentInsertable>(document->getText()->createTextCursorByRange(document->getText()->getEnd()), UNO_QUERY_THROW)
        ->insertDocumentFromURL(fromUtf8(url), {});
}

std::vector<std::string> paragraphsOfProse()
{
    std::ifstream stream(GOUJI_SOURCE_DIR "/tests/data/prose.txt");
    std::vector<std::string> paragraphs;
    for (std::string line; std::getline(stream, line);)
        paragraphs.push_back(line);
    return paragraphs;
}
}

TextDocument newDocument(const Context& context)
{
    return load(context, "private:factory/swriter", {});
}

TextDocument openDocument(const Context& context, const std::filesystem::path& file)
{
    std::vector<PropertyValue> properties{property("ReadOnly", Any(true))};
    if (file.extension() == ".html")
        properties.push_back(property("FilterName", Any(OUString("HTML (StarWriter)"))));
    return load(context, test::fileUrl(file), std::move(properties));
}

void close(const TextDocument& document)
{
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
}

namespace
{
/// A filed report has none, and their words are no prose.
void deletePrompts(const TextDocument& document)
{
    const Reference<css::util::XReplaceable> text(document, UNO_QUERY_THROW);
    const auto prompts = text->createReplaceDescriptor();
    prompts->setPropertyValue("SearchRegularExpression", Any(true));
    prompts->setSearchString("<[^>]+>");
    text->replaceAll(Reference<css::util::XSearchDescriptor>(prompts, UNO_QUERY_THROW));
}
}

void writeReport(const Context& context, const TextDocument& document)
{
    org::gouji::ReportTool::create(context)->insertReport(
        Reference<css::lang::XComponent>(document, UNO_QUERY_THROW),
        makeSequence({NamedValue("unit", Any(OUString("Unit"))), NamedValue("year", Any(sal_Int32(2025))), NamedValue("zeros", Any(true))}));
    deletePrompts(document);
}

void appendProse(const TextDocument& document)
{
    const auto paragraphs = paragraphsOfProse();
    for (int time = 0; time < kTimesProse; ++time)
        for (const auto& paragraph : paragraphs)
            appendText(document, "\r" + paragraph);
}

std::string store(const TextDocument& document, const std::filesystem::path& file)
{
    const std::string url = test::fileUrl(file);
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(fromUtf8(url), makeSequence({property("FilterName", Any(OUString("writer8")))}));
    return url;
}

void spoil(const Context& context, const TextDocument& report)
{
    for (const char* total : {"applications.received.total", "applications.granted.total", "applications.partial.total", "applications.handled.total",
                              "applications.carried_out.total", "disputes.review.total", "disputes.lawsuit_direct.total",
                              "disputes.lawsuit_after_review.total"})
        test::figureCell(context, report, total).text->setString("71");
    for (const char* kind : {"natural", "business", "research", "public_interest", "legal_service", "other"})
        test::figureCell(context, report, std::string("applications.received.").append(kind)).text->setString(fromUtf8("１２"));
}

TextDocument manyReports(const Context& context, const std::string& reportUrl, int count)
{
    const test::TemporaryFolder folder;
    const TextDocument result = newDocument(context);
    std::string url = reportUrl;
    for (int size = 1; size <= count; size *= 2)
    {
        if ((count & size) != 0)
            insertFile(result, url);
        const TextDocument doubled = newDocument(context);
        insertFile(doubled, url);
        insertFile(doubled, url);
        url = store(doubled, folder.path() / (std::to_string(size) + ".odt"));
        close(doubled);
    }
    return result;
}
}
