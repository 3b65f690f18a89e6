// SPDX-License-Identifier: MPL-2.0
#include "speed_task.hxx"

#include "bare_reading.hxx"

#include "check/check_report.hxx"
#include "recognition/recognise.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/reading/read_document.hxx"

#include <org/gouji/ReportTool.hpp>

#include <array>
#include <chrono>
#include <vector>

namespace gouji::bench
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

template <class Work>
double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Cells, layout and sums, as before anything was said about sections and prose.
std::size_t checkTablesAlone(const Reference<css::text::XTextDocument>& document, const Forms& forms)
{
    const auto content = readDocument(document);
    const auto recognition = recognise(content.value(), forms);
    auto count = recognition.findings.size();
    for (const auto& report : recognition.reports)
        count += checkReport(report, Judgement::AsFiled).findings.size();
    return count;
}
}

css::uno::Sequence<double> measureSpeed(const Reference<css::uno::XComponentContext>& context,
                                        const Reference<css::lang::XComponent>& component, sal_Int32 rounds)
{
    const auto tool = org::gouji::ReportTool::create(context);
    const Reference<css::text::XTextDocument> document(component, UNO_QUERY_THROW);
    const auto known = resources(context);
    ReadingSize size = readBarely(document);
    auto findings = tool->check(component, {});
    std::size_t count = 0;
    std::array<std::vector<double>, 4> seconds;
    for (sal_Int32 round = 0; round < rounds; ++round)
    {
        seconds[0].push_back(secondsOf([&] { findings = tool->check(component, {}); }));
        seconds[1].push_back(secondsOf([&] { size = readBarely(document); }));
        seconds[2].push_back(secondsOf([&] { count += checkTablesAlone(document, known.value()->forms); }));
        seconds[3].push_back(secondsOf([&] { count += auditDocument(document, *known.value()).value().findings.size(); }));
    }
    std::vector<double> values;
    for (const auto& series : seconds)
        values.insert(values.end(), series.begin(), series.end());
    values.push_back(static_cast<double>(size.cells));
    values.push_back(static_cast<double>(size.paragraphs));
    return {values.data(), static_cast<sal_Int32>(values.size())};
}
}
