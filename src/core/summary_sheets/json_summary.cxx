// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/json_summary.hxx"

#include <nlohmann/json.hpp>

#include <ostream>
#include <utility>

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

/// What stands between the elements of a list that is written one by one.
class Separator
{
public:
    friend std::ostream& operator<<(std::ostream& out, Separator& separator) { return out << (std::exchange(separator.isFirst_, false) ? "" : ","); }

private:
    bool isFirst_ = true;
};

/// Contributor by contributor: of many reports these are most of the text, and are never held at once.
void write(std::ostream& out, const SummedFigure& figure, const Summary& summary)
{
    out << dumped(figure.definition->id) << R"(:{"sum":)" << dumped(figure.sum.toString()) << R"(,"complete":)" << dumped(summary.isComplete(figure))
        << R"(,"contributors":[)";
    Separator separator;
    for (const auto* list : {&figure.contributors, &figure.countedAsZero, &figure.unreadable})
        for (const auto& contributor : *list)
            out << separator << dumped(contributorOf(summary.reportOf(contributor), summary.figureOf(contributor)));
    auto lacking = Json::array();
    for (const auto report : figure.lacking)
        lacking.push_back(toJson(summary.collection->reports[report]));
    out << R"(],"lacking":)" << dumped(lacking) << '}';
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

void writeSummaryJson(std::ostream& out, const SummaryReport& report)
{
    const auto& collection = *report.summary.collection;
    const auto writeMember = [&out](const std::string& key, const Json& value) { out << ',' << dumped(key) << ':' << dumped(value); };
    out << R"({"form":)" << dumped(collection.form ? Json(collection.form->id) : Json());
    writeMember("year", collection.year ? Json(*collection.year) : Json());
    out << R"(,"figures":{)";
    Separator separator;
    for (const auto& figure : report.summary.figures)
    {
        out << separator;
        write(out, figure, report.summary);
    }
    out << '}';
    writeMember("broken", brokenOf(report));
    const auto lists = unitLists(collection);
    for (const auto& [key, list] : lists.items())
        writeMember(key, list);
    writeMember("unreadable", unreadOf(collection));
    writeMember("other", othersOf(collection));
    writeMember("parent", parentOf(report));
    out << "}\n";
}
}
