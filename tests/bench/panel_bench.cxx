// SPDX-License-Identifier: MPL-2.0
#include "panel_bench.hxx"

#include "bench_documents.hxx"
#include "load_bench_job.hxx"

#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"
#include "support/view_cursor.hxx"
#include "support/virtual_display.hxx"

#include "writer/settings/settings_store.hxx"

#include <cstdio>
#include <fstream>
#include <functional>
#include <stdexcept>

namespace gouji::bench
{
namespace
{
using namespace std::chrono_literals;
using css::beans::NamedValue;
using css::uno::Any;
using css::uno::Reference;

constexpr int kEdits = 5;
constexpr int kDocuments = 200;
constexpr int kDocumentsBefore = 40; ///< until then the office fills its caches
constexpr int kReports = 230;
constexpr std::size_t kManyFindings = 5000;
constexpr auto kAsLongAsACheck = 800ms;
constexpr int kOpenings = 5;

std::string milliseconds(double seconds)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f ms", seconds * 1000);
    return text;
}

/// How long the main thread does not answer.
class Waits
{
public:
    Waits() : job_(loadBenchJob(test::office().context())) { (void)ask(true); }
    ~Waits() { (void)ask(false); }
    Waits(const Waits&) = delete;
    Waits& operator=(const Waits&) = delete;

    /// The longest in seconds while `work` is done.
    template <class Work>
    [[nodiscard]] double during(Work work)
    {
        (void)ask(true);
        work();
        return ask(true);
    }

private:
    double ask(bool isWanted)
    {
        double longest = 0;
        job_->execute(makeSequence({NamedValue("heartbeat", Any(isWanted))})) >>= longest;
        return longest;
    }

    Reference<css::task::XJob> job_;
};

void await(const char* what, const std::function<bool()>& condition)
{
    if (!test::pollUntil(60s, condition))
        throw std::runtime_error(what);
}

void setLiveCheck(bool isOn)
{
    Settings settings;
    settings.checksLive = isOn;
    SettingsStore(test::office().context()).write(settings);
}

/// Medians of the longest waits after each edit of a figure of a report with six pages of prose, the next check
/// included.
double waitAfterEdits(bool isLive)
{
    setLiveCheck(isLive);
    test::ReportFixture report;
    appendProse(report.window().text());
    const auto panel = test::ReportPanel::afterCheck(report.window());
    Waits waits;
    std::vector<double> seconds;
    for (int edit = 0; edit < kEdits; ++edit)
    {
        const std::string text = std::to_string(edit + 1);
        seconds.push_back(waits.during(
            [&]
            {
                report.figure("disputes.review.total", text);
                if (isLive)
                    await("the check does not come", [&] { return panel.text("detail").find(text) != std::string::npos; });
                else
                    (void)test::pollUntil(kAsLongAsACheck, [] { return false; });
            }));
    }
    setLiveCheck(true);
    return medianOf(seconds);
}

Measurement measurePause()
{
    const double with = waitAfterEdits(true);
    const double without = waitAfterEdits(false);
    return {"longest pause of typing, live check", with * 1000, 15, "ms", "without live check " + milliseconds(without)};
}

/// From the key that leaves a changed cell to the verdict in the panel; the pause of the live check is too long to
/// matter.
double secondsFromKeyToVerdict(const test::ReportFixture& report, const test::ReportPanel& panel, int edit)
{
    const auto isUpToDate = [&] { return panel.text("state").find(test::message("panel.state.up-to-date")) != std::string::npos; };
    await("the zero is not selected", [&] { return test::selectedText(report.window()) == "0"; });
    test::type(std::to_string(edit));
    await("the figure is not typed", [&] { return !isUpToDate(); });
    const auto begin = std::chrono::steady_clock::now();
    test::press("Tab");
    while (!isUpToDate())
        if (std::chrono::steady_clock::now() - begin > std::chrono::milliseconds(kLongestLiveCheckDelay) / 2)
            throw std::runtime_error("leaving a cell does not check");
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

Measurement measureLeaving()
{
    Settings settings;
    settings.liveCheckDelay = kLongestLiveCheckDelay;
    SettingsStore(test::office().context()).write(settings);
    test::ReportFixture report;
    const auto panel = test::ReportPanel::afterCheck(report.window());
    report.window().activate();
    report.moveCursorTo("applications.received.natural");
    std::vector<double> seconds;
    for (int edit = 1; edit <= kEdits; ++edit)
        seconds.push_back(secondsFromKeyToVerdict(report, panel, edit));
    SettingsStore(test::office().context()).write({});
    return {"from leaving a cell to its verdict", medianOf(seconds) * 1000, 100, "ms", "of " + std::to_string(kEdits) + " cells, real keys"};
}

double secondsOfOpening(const test::FrameOfTest& window)
{
    const auto job = loadBenchJob(test::office().context());
    std::vector<double> seconds;
    for (int opening = 0; opening < kOpenings; ++opening)
        job->execute(makeSequence({NamedValue("frame", Any(window.frame()))})) >>= seconds.emplace_back();
    return medianOf(seconds);
}

double secondsOfEmptyList()
{
    test::ReportFixture report;
    (void)test::ReportPanel::afterCheck(report.window());
    return secondsOfOpening(report.window());
}

Measurement measureManyFindings(const std::string& url)
{
    const double without = secondsOfEmptyList();
    const test::FrameOfTest window(url);
    const auto panel = test::ReportPanel::afterCheck(window);
    await("the check does not end", [&] { return panel.text("state").starts_with(test::message("panel.state.up-to-date")); });
    const auto count = panel.count();
    if (count < kManyFindings)
        throw std::runtime_error("too few findings: " + std::to_string(count));
    const double with = secondsOfOpening(window);
    return {"list of " + std::to_string(count) + " findings appears in", with * 1000, 200, "ms", "an empty one " + milliseconds(without)};
}

long residentKilobytes()
{
    std::ifstream status("/proc/" + std::to_string(test::office().pid()) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:"))
            return std::stol(line.substr(6));
    throw std::runtime_error("the office's memory cannot be read");
}

/// Growth in kB per document that was opened, given a finding, and closed.
double growthPerDocument(bool withPanel)
{
    long before = 0;
    for (int document = 0; document < kDocuments; ++document)
    {
        if (document == kDocumentsBefore)
            before = residentKilobytes();
        test::ReportFixture report;
        if (withPanel)
            (void)test::ReportPanel::afterCheck(report.window());
        report.figure("disputes.review.total", "7"); // a check is pending when the document goes
    }
    return static_cast<double>(residentKilobytes() - before) / (kDocuments - kDocumentsBefore);
}

Measurement measureGrowth()
{
    const double without = growthPerDocument(false);
    const double with = growthPerDocument(true);
    char details[64];
    std::snprintf(details, sizeof details, "%.0f kB with, %.0f kB without", with, without);
    return {"memory kept of a document, panel open − panel closed", with - without, 50, "kB", details};
}
}

ManyFindings::ManyFindings(const Context& context)
{
    const auto report = newDocument(context);
    writeReport(context, report);
    spoil(context, report);
    const auto one = store(report, folder_.path() / "report.odt");
    close(report);
    const auto many = manyReports(context, one, kReports);
    url_ = store(many, folder_.path() / "many.odt");
    close(many);
}

bool reportPanel(const ManyFindings& many)
{
    const test::VirtualDisplay display;
    test::OfficeOptions options;
    options.display = display.name();
    test::OfficeEnvironment* const environment = test::useOffice(options);
    environment->SetUp();
    bool isKept = report(measurePause());
    isKept &= report(measureLeaving());
    isKept &= report(measureManyFindings(many.url()));
    isKept &= report(measureGrowth());
    environment->TearDown();
    return isKept;
}
}
