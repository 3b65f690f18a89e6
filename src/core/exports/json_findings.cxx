// SPDX-License-Identifier: MPL-2.0
#include "exports/json_findings.hxx"

#include "exports/finding_words.hxx"
#include "exports/json_finding.hxx"
#include "exports/json_values.hxx"

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1; ///< counted up where a program that reads the old form could not read the new one
constexpr int kIndent = 2;

Json toJson(const ReportedReport& report)
{
    return {{"unit", textOrNull(report.unit)}, {"year", valueOrNull(report.year)}, {"form", textOrNull(report.form)}};
}

Json verdictOf(const FindingsReport& report, const MessageCatalog& catalog)
{
    const auto open = report.openVerdict();
    return {{"isReadyToSubmit", open.isReadyToSubmit()},
            {"errors", open.errors},
            {"warnings", open.warnings},
            {"infos", open.infos},
            {"confirmed", report.count(Standing::Confirmed)},
            {"setAside", report.count(Standing::SetAside)},
            {"text", verdictText(report, catalog)}};
}
}

std::string findingsAsJson(const FindingsReport& report, const MessageCatalog& catalog)
{
    auto reports = Json::array();
    for (const auto& one : report.reports)
        reports.push_back(toJson(one));
    auto findings = Json::array();
    for (const auto& finding : report.findings)
        findings.push_back(jsonOf(finding, catalog));
    const Json json{{"format", "gouji-findings"},
                    {"formatVersion", kFormatVersion},
                    {"version", report.origin.version},
                    {"language", catalog.text("findings-report.language")},
                    {"file", textOrNull(report.origin.fileName)},
                    {"lastYearFile", textOrNull(report.origin.lastYearFile)},
                    {"areReasonsUnread", report.origin.areReasonsUnread},
                    {"checkedAt", report.origin.checkedAt},
                    {"reports", std::move(reports)},
                    {"verdict", verdictOf(report, catalog)},
                    {"findings", std::move(findings)}};
    return json.dump(kIndent, ' ', false, Json::error_handler_t::replace) + "\n";
}
}
