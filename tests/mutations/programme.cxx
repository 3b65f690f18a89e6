// SPDX-License-Identifier: MPL-2.0
#include "programme.hxx"

#include "compare_readers.hxx"
#include "trial.hxx"
#include "watchdog.hxx"

#include "load_bench_job.hxx"

#include <com/sun/star/lang/DisposedException.hpp>

#include <fstream>
#include <iostream>

namespace gouji::mutations
{
namespace
{
using namespace std::chrono_literals;

constexpr auto kLimit = 120s;           ///< for one document
constexpr int kDocumentsOfOffice = 300; ///< a long-running office grows

std::string listed(const std::map<std::string, int>& counts)
{
    std::string text;
    for (const auto& [name, count] : counts)
        text += (text.empty() ? "" : ", ") + name + " " + std::to_string(count);
    return text;
}
}

Programme::Programme(const Reports& reports, Assignment assignment, test::OfficeEnvironment& environment)
    : reports_(reports), assignment_(std::move(assignment)),
      catalog_(MessageCatalog::read(GOUJI_SOURCE_DIR "/extension/messages/en-US.json").value()), environment_(environment)
{
    job_ = bench::loadBenchJob(test::office().context());
}

Programme::~Programme()
{
    job_.clear();
    environment_.stop();
}

void Programme::tryDocument(std::uint32_t document)
{
    if (documentsOfOffice_ == kDocumentsOfOffice)
        startOffice();
    const auto report = reports_.damage({assignment_.seed, document}, folder_.path());
    Observations seen;
    if (const auto death = tried(report, document, seen))
        judgeDeath(report, document, *death, seen);
    for (const auto& fault : seen.faults)
        tell(report, document, fault);
    for (const auto& remark : seen.remarks)
        tell(report, document, "no fault, " + remark);
    total_ += seen;
    ++documents_;
    ++documentsOfOffice_;
    std::filesystem::remove(report.file);
}

void Programme::judgeDeath(const DamagedReport& report, std::uint32_t document, const std::string& death, Observations& seen)
{
    startOffice();
    if (const auto alone = onlyLoaded(report))
    {
        ++diedOfThemselves_;
        tell(report, document, "LibreOffice: " + *alone);
        startOffice();
        return;
    }
    seen = {};
    if (const auto again = tried(report, document, seen))
    {
        seen.faults.push_back(*again);
        startOffice();
        return;
    }
    ++notRepeated_;
    tell(report, document, "once only: " + death);
}

Programme::Death Programme::guarded(const std::function<void(std::string&)>& work)
{
    std::string step = "load";
    Watchdog watchdog(test::office().pid(), kLimit);
    try
    {
        work(step);
        return std::nullopt;
    }
    catch (const css::lang::DisposedException&)
    {
        return (watchdog.hasBitten() ? "the office hangs: " : "the office died: ") + step;
    }
    catch (const css::uno::Exception& exception)
    {
        if (step == "load" && test::office().isRunning())
        {
            ++total_.effects["not loaded"];
            return std::nullopt;
        }
        return "an exception: " + step + ": " + toUtf8(exception.Message);
    }
}

Programme::Death Programme::tried(const DamagedReport& report, std::uint32_t document, Observations& seen)
{
    return guarded([&](std::string& step)
                   {
                       seen = assignment_.task == Task::Readers ? compareReaders(report, step)
                                                                : Trial(report.file, catalog_, job_, static_cast<int>(document), step).observations();
                   });
}

Programme::Death Programme::onlyLoaded(const DamagedReport& report)
{
    return guarded(
        [&](std::string& step)
        {
            test::WriterDocument document(report.file, test::OpenMode::Editable, "");
            step = "store";
            static_cast<void>(test::snapshot(document));
            step = "close";
        });
}

void Programme::startOffice()
{
    job_.clear();
    environment_.stop();
    environment_.revive();
    job_ = bench::loadBenchJob(test::office().context());
    documentsOfOffice_ = 0;
}

void Programme::tell(const DamagedReport& report, std::uint32_t document, const std::string& reason) const
{
    const std::string line =
        "--seed " + std::to_string(assignment_.seed) + " --document " + std::to_string(document) + "  (" + report.story + ")  " + reason;
    std::cout << line << std::endl;
    if (assignment_.kept.empty())
        return;
    std::filesystem::copy_file(report.file, assignment_.kept / report.file.filename(), std::filesystem::copy_options::overwrite_existing);
    std::ofstream(assignment_.kept / "list.txt", std::ios::app) << line << '\n';
}

std::string Programme::summary() const
{
    return std::to_string(documents_) + " documents, " + std::to_string(total_.faults.size()) + " faults of ours, " +
           std::to_string(diedOfThemselves_) + " of LibreOffice, " + std::to_string(notRepeated_) +
           " not repeated; refusals: " + (total_.refusals.empty() ? "none" : listed(total_.refusals)) + "\n  " +
           listed(total_.effects);
}
}
