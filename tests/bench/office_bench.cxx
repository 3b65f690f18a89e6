// SPDX-License-Identifier: MPL-2.0
#include "office_bench.hxx"

#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/XDocumentInsertable.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <org/gouji/ReportTool.hpp>

#include <cstdio>
#include <filesystem>

namespace gouji::bench
{
namespace
{
using css::beans::NamedValue;
using css::beans::PropertyValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using Context = Reference<css::uno::XComponentContext>;
using TextDocument = Reference<css::text::XTextDocument>;

constexpr int kParagraphs = 60;
constexpr int kManyReports = 300;
constexpr sal_Int32 kRounds = 101;
constexpr sal_Int32 kRoundsOfMany = 5;

struct Times
{
    double check = 0;
    double reading = 0;
    double ratio = 0; ///< median of the ratios of the rounds
    int cells = 0;
    int paragraphs = 0;
};

PropertyValue property(const char* name, const Any& value)
{
    PropertyValue result;
    result.Name = OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

TextDocument newDocument(const Context& context)
{
    return TextDocument(css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/swriter", "_blank", 0,
                                                                                   makeSequence({property("Hidden", Any(true))})),
                        UNO_QUERY_THROW);
}

void close(const TextDocument& document)
{
    Reference<css::util::XCloseable>(document, UNO_QUERY_THROW)->close(true);
}

void appendText(const TextDocument& document, const std::string& text)
{
    const auto body = document->getText();
    body->insertString(body->getEnd(), fromUtf8(text), false);
}

void insertReport(const Context& context, const TextDocument& document)
{
    org::gouji::ReportTool::create(context)->insertReport(
        Reference<css::lang::XComponent>(document, UNO_QUERY_THROW),
        makeSequence({NamedValue("unit", Any(OUString("Unit"))), NamedValue("year", Any(sal_Int32(2025))), NamedValue("zeros", Any(true))}));
}

std::string store(const TextDocument& document, const std::filesystem::path& file)
{
    const std::string url = test::fileUrl(file);
    Reference<css::frame::XStorable>(document, UNO_QUERY_THROW)->storeToURL(fromUtf8(url), makeSequence({property("FilterName", Any(OUString("writer8")))}));
    return url;
}

void insertFile(const TextDocument& document, const std::string& url)
{
    Reference<css::document::XDocumentInsertable>(document->getText()->createTextCursorByRange(document->getText()->getEnd()), UNO_QUERY_THROW)
        ->insertDocumentFromURL(fromUtf8(url), {});
}

/// count copies of the report in a file, by doubling.
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

Reference<css::task::XJob> benchJob(const Context& context)
{
    const auto services = context->getServiceManager();
    const Reference<css::loader::XImplementationLoader> loader(
        services->createInstanceWithContext("com.sun.star.loader.SharedLibrary", context), UNO_QUERY_THROW);
    const Reference<css::lang::XSingleComponentFactory> factory(
        loader->activate("org.gouji.bench.Job", OUString(), fromUtf8(test::fileUrl(GOUJI_BENCH_JOB)), {}), UNO_QUERY_THROW);
    return Reference<css::task::XJob>(factory->createInstanceWithContext(context), UNO_QUERY_THROW);
}

Times measure(const Reference<css::task::XJob>& job, const TextDocument& document, sal_Int32 rounds)
{
    css::uno::Sequence<double> values;
    job->execute(makeSequence({NamedValue("document", Any(document)), NamedValue("rounds", Any(rounds))})) >>= values;
    const double* checks = values.getConstArray();
    const double* readings = checks + rounds;
    std::vector<double> ratios;
    for (sal_Int32 round = 0; round < rounds; ++round)
        ratios.push_back(checks[round] / readings[round]);
    return {medianOf({checks, readings}), medianOf({readings, readings + rounds}), medianOf(ratios), static_cast<int>(readings[rounds]),
            static_cast<int>(readings[rounds + 1])};
}

std::string milliseconds(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f ms", seconds * 1000);
    return text;
}

Measurement checkAgainstReading(const Times& one)
{
    return {"whole check / bare reading", one.ratio, 1.2, "",
            milliseconds(one.check) + " / " + milliseconds(one.reading) + ", " + std::to_string(one.cells) + " cells, " +
                std::to_string(one.paragraphs) + " paragraphs"};
}

Measurement manyAgainstOne(const Times& many, const Times& one)
{
    const double each = many.check / kManyReports;
    return {"time per report, " + std::to_string(kManyReports) + " reports in a document / one", each / one.check, 1.3, "",
            milliseconds(each) + " / " + milliseconds(one.check) + "; bare reading " + milliseconds(many.reading / kManyReports) + ", " +
                std::to_string(many.cells) + " cells"};
}
}

std::vector<Measurement> measureInOffice(const Context& context)
{
    const auto job = benchJob(context);
    const test::TemporaryFolder folder;
    const TextDocument report = newDocument(context);
    insertReport(context, report);
    for (int paragraphs = measure(job, report, 1).paragraphs; paragraphs < kParagraphs; ++paragraphs)
        appendText(report, "\r这一段写明一项工作的做法和结果，长短与真实报告中的一段相仿，不含任何数字，只为使正文的段落数与一份完整的年度报告相当。");
    const std::string url = store(report, folder.path() / "report.odt");
    const Times one = measure(job, report, kRounds);
    close(report);

    const TextDocument reports = manyReports(context, url, kManyReports);
    const Times many = measure(job, reports, kRoundsOfMany);
    close(reports);
    return {checkAgainstReading(one), manyAgainstOne(many, one)};
}
}
