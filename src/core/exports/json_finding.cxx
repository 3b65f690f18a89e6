// SPDX-License-Identifier: MPL-2.0
#include "exports/json_finding.hxx"

#include "exports/findings_report.hxx"
#include "exports/json_values.hxx"
#include "words/finding_text.hxx"

#include <array>

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::array kAnswers{"confirmed", "set-aside"};
constexpr std::array kSources{"stated", "leading-number", "blank", "dash", "computed"};

template <std::size_t count, class Enum>
const char* wordOf(const std::array<const char*, count>& words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
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
}

nlohmann::ordered_json jsonOf(const ReportedFinding& reported, const MessageCatalog& catalog)
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
}
