// SPDX-License-Identifier: MPL-2.0
#include "office_bench.hxx"

#include "bench_documents.hxx"
#include "load_bench_job.hxx"

#include "support/extension_resources.hxx"
#include "support/temporary_folder.hxx"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace gouji::bench
{
namespace
{
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr int kManyReports = 300;
constexpr sal_Int32 kRounds = 101;
constexpr sal_Int32 kRoundsOfMany = 5;
constexpr sal_Int32 kSlips = 300;

/// Medians over the rounds.
struct Times
{
    double check = 0; ///< seconds
    double reading = 0;
    double tablesToReading = 0; ///< ratio of the checks of the tables alone to the bare reading
    double textToTables = 0; ///< ratio of the checks of tables and text to those of the tables alone
    int cells = 0;
    int paragraphs = 0;
};

Times measure(const Reference<css::task::XJob>& job, const TextDocument& document, sal_Int32 rounds)
{
    css::uno::Sequence<double> values;
    job->execute(makeSequence({NamedValue("document", Any(document)), NamedValue("rounds", Any(rounds))})) >>= values;
    const double* checks = values.getConstArray();
    const double* readings = checks + rounds;
    const double* tables = readings + rounds;
    const double* texts = tables + rounds;
    const double* sizes = texts + rounds;
    return {medianOf({checks, readings}),
            medianOf({readings, tables}),
            medianRatio({tables, texts}, {readings, tables}),
            medianRatio({texts, sizes}, {tables, texts}),
            static_cast<int>(sizes[0]),
            static_cast<int>(sizes[1])};
}

std::string milliseconds(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f ms", seconds * 1000);
    return text;
}

std::string sizeOf(const Times& one)
{
    return milliseconds(one.check) + " / " + milliseconds(one.reading) + ", " + std::to_string(one.cells) + " cells, "
         + std::to_string(one.paragraphs) + " paragraphs";
}

Measurement manyAgainstOne(const Times& many, const Times& one)
{
    const double each = many.check / kManyReports;
    return {"time per report, " + std::to_string(kManyReports) + " reports in a document / one", each / one.check, 1.3, "",
            milliseconds(each) + " / " + milliseconds(one.check) + "; bare reading " + milliseconds(many.reading / kManyReports) + ", " +
                std::to_string(many.cells) + " cells"};
}

/// Seeded slips of typing that neither a finding flags nor an independent adding up proves to break no rule.
Measurement missedSlips(const Reference<css::task::XJob>& job, const Context& context, const std::filesystem::path& sample)
{
    const TextDocument document = openDocument(context, sample);
    css::uno::Sequence<OUString> texts;
    job->execute(makeSequence({NamedValue("document", Any(document)), NamedValue("slips", Any(kSlips))})) >>= texts;
    close(document);
    std::string details = toUtf8(texts[0]) + " slips, " + toUtf8(texts[1]) + " flagged, " + toUtf8(texts[2]) + " break no rule";
    for (sal_Int32 missed = 3; missed < texts.getLength(); ++missed)
        details += "\n    missed: " + toUtf8(texts[missed]);
    return {"slips missed, " + sample.filename().string(), static_cast<double>(texts.getLength() - 3), 0, "", details};
}

std::vector<std::filesystem::path> sampleReports()
{
    std::vector<std::filesystem::path> files;
    if (const auto folder = test::sampleFolder())
        for (const auto& entry : std::filesystem::directory_iterator(*folder))
            if (const auto kind = entry.path().extension(); kind == ".docx" || kind == ".odt" || kind == ".doc" || kind == ".html")
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}
}

std::vector<Measurement> measureInOffice(const Context& context)
{
    const auto job = loadBenchJob(context);
    const test::TemporaryFolder folder;
    const TextDocument report = newDocument(context);
    writeReport(context, report);
    const std::string url = store(report, folder.path() / "report.odt");
    const Times one = measure(job, report, kRounds);
    appendProse(report);
    const Times withProse = measure(job, report, kRounds);
    close(report);

    const TextDocument reports = manyReports(context, url, kManyReports);
    const Times many = measure(job, reports, kRoundsOfMany);
    close(reports);
    return {{"check of the tables / bare reading", withProse.tablesToReading, 1.2, "", sizeOf(withProse)},
            {"check of tables and text / of the tables", withProse.textToTables, 2.0, "", "six pages of prose"},
            manyAgainstOne(many, one)};
}

std::vector<Measurement> countMissedSlips(const Context& context)
{
    const auto job = loadBenchJob(context);
    std::vector<Measurement> measurements;
    for (const auto& sample : sampleReports())
        measurements.push_back(missedSlips(job, context, sample));
    return measurements;
}
}
