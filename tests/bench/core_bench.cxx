// SPDX-License-Identifier: MPL-2.0
// gouji_core_bench: the rules on a report that has been read; exit code 1 if they take longer than promised.
#include "limits.hxx"
#include "sample_report.hxx"

#include "command_line/command_line.hxx"
#include "demo_client/sample.hxx"

#include "check/check_report.hxx"
#include "form_file/form_file.hxx"

#include <benchmark/benchmark.h>

#include <string>

namespace
{
using namespace gouji;

constexpr double kLimit = 100; // µs
constexpr double kLimitWithRepair = 1000; // µs; broken sums are searched for their smallest repair

const Form& form()
{
    static const auto forms = readForms({GOUJI_SOURCE_DIR "/templates/2021/form.xml"});
    return forms.value().front();
}

void judge(benchmark::State& state, const Report& report)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checkReport(report, Judgement::AsFiled));
}

void rulesOnACleanReport(benchmark::State& state)
{
    judge(state, bench::reportOf(form(), {}));
}

void rulesOnAReportWithSlips(benchmark::State& state)
{
    judge(state, bench::reportOf(form(), demo::readSample(GOUJI_SOURCE_DIR "/tests/data/demo-report.json").figures));
}

constexpr const char* kWithSlips = "rules on a read report, with slips";

double limitOf(const std::string& benchmark)
{
    return benchmark == kWithSlips ? kLimitWithRepair : kLimit;
}

/// Prints the medians with the limit they have to keep.
class LimitReporter : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            if (run.aggregate_name == "median")
                isKept_ &= bench::report({run.run_name.function_name, run.GetAdjustedRealTime(), limitOf(run.run_name.function_name), "us", ""});
    }
    [[nodiscard]] bool isKept() const { return isKept_; }

private:
    bool isKept_ = true;
};

void useRepetitions(benchmark::internal::Benchmark* benchmark)
{
    benchmark->Unit(benchmark::kMicrosecond)->Repetitions(9)->MinTime(0.1)->ReportAggregatesOnly();
}

BENCHMARK(rulesOnACleanReport)->Name("rules on a read report, clean")->Apply(useRepetitions);
BENCHMARK(rulesOnAReportWithSlips)->Name(kWithSlips)->Apply(useRepetitions);
}

int main(int argumentCount, char** arguments)
{
    benchmark::Initialize(&argumentCount, arguments);
    if (benchmark::ReportUnrecognizedArguments(argumentCount, arguments))
        return kWrongUsage;
    LimitReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return reporter.isKept() ? 0 : 1;
}
