// SPDX-License-Identifier: MPL-2.0
#include "exports/finding_words.hxx"

#include "base/text.hxx"
#include "words/date_text.hxx"
#include "words/finding_text.hxx"
#include "words/subject_text.hxx"

#include <array>

namespace gouji
{
std::string verdictText(const FindingsReport& report, const MessageCatalog& catalog)
{
    const auto open = report.openVerdict();
    const auto confirmed = report.count(Standing::Confirmed);
    const auto setAside = report.count(Standing::SetAside);
    if (confirmed + setAside == 0)
        return verdictText(open, catalog);
    return catalog.text(open.isReadyToSubmit() ? "findings-report.verdict-ready" : "findings-report.verdict-not-ready",
                        {{"errors", std::to_string(open.errors)},
                         {"warnings", std::to_string(open.warnings)},
                         {"infos", std::to_string(open.infos)},
                         {"confirmed", std::to_string(confirmed)},
                         {"setAside", std::to_string(setAside)}});
}

std::string standingText(Standing standing, const MessageCatalog& catalog)
{
    constexpr std::array kKeys{"severity.error", "severity.warning", "severity.info", "findings-report.confirmed", "findings-report.set-aside"};
    return catalog.text(kKeys.at(static_cast<std::size_t>(standing)));
}

std::string subjectText(const ReportedFinding& finding, const FindingsReport& report, const MessageCatalog& catalog)
{
    const auto subject = subjectText(finding.finding.subject, catalog);
    if (report.reports.size() < 2)
        return subject;
    const auto name = reportText(report.reports[finding.finding.report], catalog);
    return catalog.text("findings-report.subject", {{"report", name}, {"subject", subject}});
}

std::string reportText(const ReportedReport& report, const MessageCatalog& catalog)
{
    const auto year = report.year ? catalog.text("findings-report.year", {{"year", std::to_string(*report.year)}}) : std::string();
    return trimmed(catalog.text("findings-report.report", {{"unit", report.unit}, {"year", year}}));
}

std::string contentText(const ReportedFigure& figure, const MessageCatalog& catalog)
{
    if (figure.text)
        return figure.text->empty() ? catalog.text("repair.blank") : *figure.text;
    return figure.value ? figure.value->toString() : std::string();
}

std::string decisionText(const Reason& reason, const MessageCatalog& catalog)
{
    const auto answer = standingText(standingOf(reason.kind), catalog);
    return trimmed(catalog.text("findings-report.remark",
                                {{"answer", answer}, {"reason", reason.why}, {"by", reason.who}, {"when", dateTimeText(reason.when, catalog)}}));
}
}
