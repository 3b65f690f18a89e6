// SPDX-License-Identifier: MPL-2.0
#include "speed_task.hxx"

#include "bare_reading.hxx"

#include "check/check_report.hxx"
#include "prose/claims/read_claims.hxx"
#include "prose/findings/prose_findings.hxx"
#include "recognition/recognise.hxx"
#include "structure/progress.hxx"
#include "structure/structure_findings.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/settings/resource_store.hxx"

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

/// Seconds of the parts of one check, one after the other.
struct Parts
{
    double reading = 0;
    double recognition = 0;
    double rules = 0;
    double text = 0; ///< structure, claims and progress
};

Parts secondsOfParts(const Reference<css::text::XTextDocument>& document, const Forms& forms, std::size_t& count)
{
    Parts parts;
    Document content;
    Recognition recognition;
    parts.reading = secondsOf([&] { content = readDocument(document).value(); });
    parts.recognition = secondsOf([&] { recognition = recognise(content, forms); });
    for (const auto& report : recognition.reports)
    {
        parts.rules += secondsOf([&] { count += checkReport(report, Judgement::AsFiled).findings.size(); });
        parts.text += secondsOf(
            [&]
            {
                const ReportProse prose(content, report);
                const auto claims = readClaims(prose).claims;
                count += findingsOfStructure(prose).size() + findingsOfClaims(claims, report).size() + progressOf(prose).parts.size();
            });
    }
    return parts;
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
    std::array<std::vector<double>, static_cast<std::size_t>(Speed::Count)> seconds;
    for (sal_Int32 round = 0; round < rounds; ++round)
    {
        const auto parts = secondsOfParts(document, known.value()->forms, count);
        const auto script = secondsOf([&] { findings = tool->check(component, {}); });
        const auto bare = secondsOf([&] { size = readBarely(document); });
        const auto whole = secondsOf([&] { count += auditDocument(document, *known.value()).value().findings.size(); });
        for (std::size_t series = 0; const auto value : {script, bare, whole, parts.reading, parts.recognition, parts.rules, parts.text})
            seconds[series++].push_back(value);
    }
    std::vector<double> values;
    for (const auto& series : seconds)
        values.insert(values.end(), series.begin(), series.end());
    values.push_back(static_cast<double>(size.cells));
    values.push_back(static_cast<double>(size.paragraphs));
    return {values.data(), static_cast<sal_Int32>(values.size())};
}
}
