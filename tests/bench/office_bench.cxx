// SPDX-License-Identifier: MPL-2.0
#include "office_bench.hxx"

#include "bench_documents.hxx"
#include "load_bench_job.hxx"
#include "speed_task.hxx"

#include "support/extension_resources.hxx"
#include "support/temporary_folder.hxx"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <utility>

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

/// What was measured of one document, round by round.
class Times
{
public:
    Times(const Reference<css::task::XJob>& job, const TextDocument& document, sal_Int32 rounds) : rounds_(static_cast<std::size_t>(rounds))
    {
        job->execute(makeSequence({NamedValue("document", Any(document)), NamedValue("rounds", Any(rounds))})) >>= values_;
    }

    /// Seconds, one for each round.
    [[nodiscard]] std::vector<double> of(Speed speed) const
    {
        const double* const begin = values_.getConstArray() + static_cast<std::size_t>(speed) * rounds_;
        return {begin, begin + rounds_};
    }
    /// Cells, layout and sums, as before anything is said about sections and prose.
    [[nodiscard]] std::vector<double> ofTables() const
    {
        auto seconds = of(Speed::Reading);
        for (const auto part : {Speed::Recognition, Speed::Rules})
            std::ranges::transform(seconds, of(part), seconds.begin(), std::plus());
        return seconds;
    }
    [[nodiscard]] double median(Speed speed) const { return medianOf(of(speed)); }
    [[nodiscard]] double toBareReading(Speed speed) const { return medianRatio(of(speed), of(Speed::BareReading)); }
    [[nodiscard]] int cells() const { return static_cast<int>(values_[values_.getLength() - 2]); }
    [[nodiscard]] int paragraphs() const { return static_cast<int>(values_[values_.getLength() - 1]); }

private:
    std::size_t rounds_;
    css::uno::Sequence<double> values_;
};

std::string milliseconds(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2f ms", seconds * 1000);
    return text;
}

std::string sizeOf(const Times& one)
{
    return milliseconds(one.median(Speed::Check)) + " / " + milliseconds(one.median(Speed::BareReading)) + ", " + std::to_string(one.cells())
         + " cells, " + std::to_string(one.paragraphs()) + " paragraphs";
}

Measurement tablesAgainstReading(const Times& one)
{
    return {"check of the tables / bare reading", medianRatio(one.ofTables(), one.of(Speed::BareReading)), 1.2, "", sizeOf(one)};
}

/// What a user waits for, with its parts.
Measurement checkAgainstReading(const Times& one, const std::string& name)
{
    std::string parts;
    for (const auto& [part, words] : {std::pair(Speed::Reading, "reading "), std::pair(Speed::Recognition, " + recognition "),
                                      std::pair(Speed::Rules, " + rules "), std::pair(Speed::Text, " + text ")})
    {
        char text[16];
        std::snprintf(text, sizeof text, "%.3f", one.toBareReading(part));
        parts.append(words).append(text);
    }
    return {"whole check / bare reading, " + name, one.toBareReading(Speed::Check), 1.7, "", parts + "; " + sizeOf(one)};
}

Measurement manyAgainstOne(const Times& many, const Times& one)
{
    const double each = many.median(Speed::Script) / kManyReports;
    const double alone = one.median(Speed::Script);
    return {"time per report, " + std::to_string(kManyReports) + " reports in a document / one", each / alone, 1.3, "",
            milliseconds(each) + " / " + milliseconds(alone) + "; bare reading " + milliseconds(many.median(Speed::BareReading) / kManyReports)
                + ", " + std::to_string(many.cells()) + " cells"};
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
    const Times one(job, report, kRounds);
    appendProse(report);
    const Times withProse(job, report, kRounds);
    close(report);

    const TextDocument reports = manyReports(context, url, kManyReports);
    const Times many(job, reports, kRoundsOfMany);
    close(reports);
    std::vector<Measurement> measurements{
        tablesAgainstReading(withProse),
        {"check of tables and text / of the tables", medianRatio(withProse.of(Speed::Check), withProse.ofTables()), 2.0, "", "six pages of prose"},
        checkAgainstReading(withProse, "six pages of prose"),
        manyAgainstOne(many, one)};
    for (const auto& sample : sampleReports())
    {
        const TextDocument document = openDocument(context, sample);
        measurements.push_back(checkAgainstReading(Times(job, document, kRounds), sample.filename().string()));
        close(document);
    }
    return measurements;
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
