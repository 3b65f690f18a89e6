// SPDX-License-Identifier: MPL-2.0
#include "exports/comparison_json.hxx"

#include "exports/json_values.hxx"

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

Json toJson(const NamedReport& named)
{
    return {{"file", named.file},
            {"report", named.index},
            {"unit", textOrNull(named.report.unit)},
            {"year", valueOrNull(named.report.year)},
            {"form", textOrNull(named.report.form)}};
}

Json numberOrNull(const std::optional<Decimal>& number)
{
    return number ? Json(number->toString()) : Json();
}

Json toJson(const StatedValue& value)
{
    if (!value.isThere)
        return {};
    return value.number ? value.number->toString() : value.text;
}

Json figuresOf(const ReportComparison& comparison)
{
    auto figures = Json::object();
    for (const auto& pair : comparison.figures)
        figures[pair.reference.id] = {{"one", toJson(pair.one)},
                                      {"other", toJson(pair.other)},
                                      {"difference", numberOrNull(pair.difference)},
                                      {"percent", numberOrNull(pair.percent)}};
    return figures;
}

Json changedIn(const ReportComparison& comparison)
{
    auto changed = Json::array();
    for (const auto& sentence : comparison.changed)
        changed.push_back({{"one", sentence.one}, {"other", sentence.other}});
    return changed;
}
}

std::string comparisonAsJsonLine(const NamedReport& one, const NamedReport& other, const ReportComparison& comparison)
{
    return lineOf({{"one", toJson(one)},
                   {"other", toJson(other)},
                   {"figures", figuresOf(comparison)},
                   {"onlyInOne", comparison.onlyInOne},
                   {"onlyInOther", comparison.onlyInOther},
                   {"changed", changedIn(comparison)}});
}

std::string comparisonAsJsonLine(const NamedReport& alone)
{
    return lineOf({{"one", toJson(alone)}, {"other", nullptr}});
}
}
