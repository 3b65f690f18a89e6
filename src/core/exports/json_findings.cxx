// SPDX-License-Identifier: MPL-2.0
#include "exports/json_findings.hxx"

#include "exports/finding_words.hxx"
#include "words/finding_text.hxx"

#include <nlohmann/json.hpp>

#include <array>

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr int kFormatVersion = 1; ///< counted up where a program that reads the old form could not read the new one
constexpr int kIndent = 2;

constexpr std::array kAnswers{"confirmed", "set-aside"};
constexpr std::array kSources{"stated", "leading-number", "blank", "dash", "computed"};

template <std::size_t count, class Enum>
const char* wordOf(const std::array<const char*, count>& words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

Json textOrNull(const std::string& text)
{
    return text.empty() ? Json() : Json(text);
}

template <class Value>
Json valueOrNull(const std::optional<Value>& value)
{
    return value ? Json(*value) : Json();
}

Json decimalOrNull(const std::optional<Decimal>& value)
{
    return value ? Json(value->toString()) : Json();
}

Json toJson(const Place& place)
{
    return {{"table", textOrNull(place.table)},
            {"cell", textOrNull(place.cell)},
            {"passage", textOrNull(place.passage)},
            {"document", textOrNull(place.document)}};
}

Json toJson(const ReportedFigure& figure, const MessageCatalog& catalog)
{
    return {{"id", figure.reference.id},
            {"words", figureText(figure.reference, catalog)},
            {"place", toJson(figure.reference.place)},
            {"text", valueOrNull(figure.text)},
            {"value", decimalOrNull(figure.value)}};
}

/// `figure` counts up over the figures of the finding, whose operands they are.
Json toJson(const Side& side, const Finding& finding, std::size_t& figure)
{
    const bool areOneByOne = !operandsOfFigures(finding).empty();
    auto terms = Json::array();
    for (const auto& operand : side.operands)
        terms.push_back({{"figure", areOneByOne ? Json(finding.figures[figure++].id) : Json()},
                         {"factor", operand.factor},
                         {"value", operand.value.toString()},
                         {"source", wordOf(kSources, operand.source)}});
    return {{"value", side.value.toString()}, {"terms", std::move(terms)}};
}

Json toJson(const std::optional<Reason>& reason)
{
    if (!reason)
        return {};
    return {{"answer", wordOf(kAnswers, reason->kind)}, {"reason", reason->why}, {"by", reason->who}, {"when", reason->when}};
}

Json toJson(const ReportedFinding& reported, const MessageCatalog& catalog)
{
    const auto& finding = reported.finding;
    auto figures = Json::array();
    for (const auto& figure : reported.figures)
        figures.push_back(toJson(figure, catalog));
    const auto sentence = findingText(finding, catalog);
    std::size_t figure = 0;
    const auto left = finding.left ? toJson(*finding.left, finding, figure) : Json();
    const auto right = finding.right ? toJson(*finding.right, finding, figure) : Json();
    return {{"rule", finding.rule},
            {"severity", nameOf(finding.severity)},
            {"report", finding.report},
            {"message", sentence},
            {"details", detailsOf(finding, sentence, catalog)},
            {"title", textOrNull(finding.subject.table)},
            {"place", toJson(finding.place)},
            {"figures", std::move(figures)},
            {"left", left},
            {"right", right},
            {"stated", decimalOrNull(finding.stated)},
            {"expected", decimalOrNull(finding.expected)},
            {"remark", toJson(reported.reason)}};
}

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
        findings.push_back(toJson(finding, catalog));
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
