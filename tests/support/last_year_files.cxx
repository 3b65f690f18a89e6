// SPDX-License-Identifier: MPL-2.0
#include "support/last_year_files.hxx"

#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"

#include "writer/files/report_file.hxx"
#include "writer/inserting/insert_report.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/XEmbeddedScripts.hpp>
#include <com/sun/star/document/XEventsSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/SectionFileLink.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <stdexcept>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

LastYearReport::LastYearReport()
{
    const auto& own = extensionResources();
    const auto inserted =
        insertReport(document_.reference(), own.forms, {"云岫县", 2023, "2021", true, own.templateUrl("2021"), "插入年报"});
    if (!inserted)
        throw std::runtime_error("no report: " + describe(inserted));
    document_.table("表三").cell("B5").text("7");
    document_.table("表四").cell("A4").text("12");
}

void LastYearReport::runOnLoad(const std::string& basic) const
{
    const Reference<css::document::XEmbeddedScripts> scripts(document_.reference(), UNO_QUERY_THROW);
    const auto libraries = scripts->getBasicLibraries();
    const auto library = libraries->createLibrary("Standard");
    library->insertByName("Traces", Any(fromUtf8("Sub Leave\n" + basic + "\nEnd Sub")));
    const auto events = Reference<css::document::XEventsSupplier>(document_.reference(), UNO_QUERY_THROW)->getEvents();
    events->replaceByName("OnLoad", Any(makeSequence({namedValue("EventType", Any(OUString("Script"))),
                                                      namedValue("Script", Any(OUString("vnd.sun.star.script:Standard.Traces.Leave"
                                                                                        "?language=Basic&location=document")))})));
}

void LastYearReport::linkSection(const std::string& url) const
{
    const Reference<css::lang::XMultiServiceFactory> factory(document_.reference(), UNO_QUERY_THROW);
    const Reference<css::text::XTextContent> section(factory->createInstance("com.sun.star.text.TextSection"), UNO_QUERY_THROW);
    document_.body()->insertTextContent(document_.body()->getEnd(), section, false);
    css::text::SectionFileLink link;
    link.FileURL = fromUtf8(url);
    Reference<css::beans::XPropertySet>(section, UNO_QUERY_THROW)->setPropertyValue("FileLink", Any(link));
}

std::map<std::string, std::string> figuresOf(const std::vector<Report>& reports)
{
    std::map<std::string, std::string> texts;
    for (const auto& table : reports.at(0).tables)
        for (const auto& figure : table.figures)
            if (figure)
                texts[table.tableForm->figures[figure->definition].id] = figure->text;
    return texts;
}

Result<LastYearFile> readFile(const std::filesystem::path& file)
{
    return readLastYear(office().context(), WriterDocument().reference(), fileUrl(file), extensionResources());
}

std::size_t openDocuments()
{
    const auto components = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    std::size_t count = 0;
    for (; components->hasMoreElements(); components->nextElement())
        ++count;
    return count;
}

void storeWithPassword(const WriterDocument& document, const std::filesystem::path& file)
{
    Reference<css::frame::XStorable>(document.reference(), UNO_QUERY_THROW)
        ->storeToURL(fromUtf8(fileUrl(file)), makeSequence({namedValue("FilterName", Any(OUString("writer8"))),
                                                            namedValue("Password", Any(OUString("secret")))}));
}

bool leavesTrace(const std::filesystem::path& file, const std::filesystem::path& trace)
{
    const auto document = css::frame::Desktop::create(office().context())
                              ->loadComponentFromURL(fromUtf8(fileUrl(file)), "_blank", 0,
                                                     makeSequence({namedValue("MacroExecutionMode",
                                                                              Any(css::document::MacroExecMode::ALWAYS_EXECUTE_NO_WARN))}));
    const bool isThere = pollUntil(std::chrono::seconds(10),
                                   [&] { return std::filesystem::exists(trace) && std::filesystem::file_size(trace) > 0; });
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
    return isThere;
}

void storeSpreadsheet(const std::filesystem::path& file)
{
    const auto sheet = css::frame::Desktop::create(office().context())
                           ->loadComponentFromURL("private:factory/scalc", "_blank", 0, makeSequence({namedValue("Hidden", Any(true))}));
    Reference<css::frame::XStorable>(sheet, UNO_QUERY_THROW)->storeToURL(fromUtf8(fileUrl(file)), {});
    Reference<css::util::XCloseable>(sheet, UNO_QUERY_THROW)->close(true);
}
}
