// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/json_summary.hxx"

#include <nlohmann/json.hpp>

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json() : Json(text);
}

template <class Number>
Json numberOrNull(const std::optional<Number>& number)
{
    return number ? Json(number->toString()) : Json();
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// Whose a report is, and where it is.
Json toJson(const FiledReport& report)
{
    return {{"unit", textOrNull(report.unit)}, {"file", report.file}, {"report", report.index}};
}

Json contributorOf(const FiledReport& report, const FiledFigure& figure)
{
    auto json = toJson(report);
    json["state"] = nameOf(figure.state);
    json["value"] = numberOrNull(figure.number);
    json["text"] = figure.text;
    json["table"] = textOrNull(figure.table);
    json["cell"] = textOrNull(figure.cell);
    json["underError"] = figure.isUnderError;
    return json;
}

Json toJson(const SummedFigure& figure, const Summary& summary)
{
    auto contributors = Json::array();
    for (const auto* list : {&figure.contributors, &figure.countedAsZero, &figure.unreadable})
        for (const auto& contributor : *list)
            contributors.push_back(contributorOf(summary.reportOf(contributor), summary.figureOf(contributor)));
    auto lacking = Json::array();
    for (const auto report : figure.lacking)
        lacking.push_back(toJson(summary.collection->reports[report]));
    return {{"sum", figure.sum.toString()},
            {"complete", summary.isComplete(figure)},
            {"contributors", std::move(contributors)},
            {"lacking", std::move(lacking)}};
}

/// Figure by figure: of many reports this is most of the text, and is never held twice.
std::string figuresText(const Summary& summary)
{
    std::string text;
    for (const auto& figure : summary.figures)
        text += (text.empty() ? "{" : ",") + dumped(figure.definition->id) + ":" + dumped(toJson(figure, summary));
    return text.empty() ? "{}" : text + "}";
}

Json toJson(const BrokenSum& sum, const Collection& collection)
{
    auto figures = Json::array();
    for (const auto& figure : sum.finding.figures)
        figures.push_back(figure.id);
    auto reports = Json::array();
    for (const auto& [report, difference] : sum.reports)
    {
        reports.push_back(toJson(collection.reports[report]));
        reports.back()["difference"] = difference.toString();
    }
    return {{"rule", sum.finding.rule},
            {"severity", nameOf(sum.finding.severity)},
            {"figures", std::move(figures)},
            {"left", sum.finding.left->value.toString()},
            {"right", sum.finding.right->value.toString()},
            {"reports", std::move(reports)}};
}

Json reportsOf(const CollectedUnit& unit, const Collection& collection)
{
    auto reports = Json::array();
    for (const auto report : unit.reports)
        reports.push_back(toJson(collection.reports[report]));
    return reports;
}

Json brokenOf(const SummaryReport& report)
{
    auto broken = Json::array();
    for (const auto& sum : report.broken)
        broken.push_back(toJson(sum, *report.summary.collection));
    return broken;
}

/// The lists of units by how they filed.
Json unitLists(const Collection& collection)
{
    Json lists{{"filed", Json::array()}, {"missing", Json::array()}, {"twice", Json::array()}, {"notOnRoster", Json::array()}};
    for (const auto& unit : collection.units)
    {
        if (collection.hasRoster && !unit.isOnRoster)
            lists["notOnRoster"].push_back({{"unit", textOrNull(unit.name)}, {"reports", reportsOf(unit, collection)}, {"mayBe", unit.mayBe}});
        else if (unit.filing == Filing::Missing)
            lists["missing"].push_back(unit.name);
        else
            lists["filed"].push_back({{"unit", textOrNull(unit.name)}, {"reports", reportsOf(unit, collection)}, {"counted", unit.hasOneReport()}});
        if (unit.reports.size() > 1)
            lists["twice"].push_back({{"unit", unit.name}, {"same", unit.filing == Filing::TwiceAlike}, {"reports", reportsOf(unit, collection)}});
    }
    return lists;
}

Json unreadOf(const Collection& collection)
{
    auto files = Json::array();
    for (const auto& unread : collection.unread)
        files.push_back({{"file", unread.file}, {"error", {{"code", messageKey(unread.error.code)}}}});
    return files;
}

Json othersOf(const Collection& collection)
{
    auto others = Json::array();
    for (const auto* list : {&collection.ofOtherYear, &collection.ofOtherForm})
        for (const auto index : *list)
        {
            const auto& report = collection.reports[index];
            others.push_back(toJson(report));
            others.back()["year"] = report.year ? Json(*report.year) : Json();
            others.back()["form"] = report.form->id;
        }
    return others;
}

Json parentOf(const SummaryReport& report)
{
    if (!report.parent)
        return {};
    auto figures = Json::object();
    for (const auto& compared : report.compared)
    {
        const auto& figure = report.summary.figures[compared.figure];
        figures[figure.definition->id] = {{"stated", compared.stated ? numberOrNull(compared.stated->number) : Json()},
                                          {"sum", figure.sum.toString()},
                                          {"difference", numberOrNull(compared.difference)}};
    }
    auto json = toJson(*report.parent);
    json["figures"] = std::move(figures);
    return json;
}
}

std::string summaryAsJson(const SummaryReport& report)
{
    const auto& collection = *report.summary.collection;
    std::string text = "{\"form\":" + dumped(collection.form ? Json(collection.form->id) : Json());
    const auto add = [&text](const std::string& key, const std::string& value) { text += "," + dumped(key) + ":" + value; };
    add("year", dumped(collection.year ? Json(*collection.year) : Json()));
    add("figures", figuresText(report.summary));
    add("broken", dumped(brokenOf(report)));
    const auto lists = unitLists(collection);
    for (const auto& [key, list] : lists.items())
        add(key, dumped(list));
    add("unreadable", dumped(unreadOf(collection)));
    add("other", dumped(othersOf(collection)));
    add("parent", dumped(parentOf(report)));
    return text + "}\n";
}
}
