// SPDX-License-Identifier: MPL-2.0
#include "exports/json_lines.hxx"

#include "exports/json_finding.hxx"
#include "exports/json_values.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
using Json = nlohmann::ordered_json;

constexpr std::array kStates{"number", "blank", "dash", "unreadable"};

Json toJson(const FiledFigure& figure)
{
    return {{"text", figure.text},
            {"value", figure.number ? Json(figure.number->toString()) : Json()},
            {"state", kStates.at(static_cast<std::size_t>(figure.state))},
            {"table", figure.table},
            {"cell", figure.cell}};
}

Json figuresOf(const FiledReport& report)
{
    auto figures = Json::object();
    for (std::size_t index = 0; index < report.figures.size(); ++index)
    {
        const auto figure = report.figures[index];
        figures[figure.definition->id] = toJson(figure);
    }
    return figures;
}

Json verdictOf(const std::vector<const ReportedFinding*>& findings)
{
    const auto count = [&findings](Standing standing)
    { return std::ranges::count_if(findings, [standing](const ReportedFinding* finding) { return finding->standing() == standing; }); };
    return {{"errors", count(Standing::Error)}, {"warnings", count(Standing::Warning)}, {"hints", count(Standing::Info)}};
}
}

std::string checkAsJsonLines(const FindingsReport& report, const std::string& file, Severity least, const MessageCatalog& catalog)
{
    std::string lines;
    for (std::size_t index = 0; index < report.reports.size(); ++index)
    {
        const auto& one = report.reports[index];
        std::vector<const ReportedFinding*> own;
        auto findings = Json::array();
        for (const auto& finding : report.findings)
            if (finding.finding.report == index)
            {
                own.push_back(&finding);
                if (finding.finding.severity >= least)
                    findings.push_back(jsonOf(finding, catalog));
            }
        lines += lineOf({{"file", file},
                         {"report", index},
                         {"unit", textOrNull(one.unit)},
                         {"year", valueOrNull(one.year)},
                         {"form", textOrNull(one.form)},
                         {"verdict", verdictOf(own)},
                         {"findings", std::move(findings)}});
    }
    return lines;
}

std::string figuresAsJsonLines(const std::vector<FiledReport>& reports)
{
    std::string lines;
    for (const auto& report : reports)
        lines += lineOf({{"file", report.file},
                         {"report", report.index},
                         {"unit", textOrNull(report.unit)},
                         {"year", valueOrNull(report.year)},
                         {"form", report.form->id},
                         {"figures", figuresOf(report)}});
    return lines;
}

std::string errorAsJsonLine(const std::string& file, const Error& error, const MessageCatalog& catalog)
{
    return lineOf({{"file", file}, {"error", {{"code", messageKey(error.code)}, {"message", catalog.text(error)}}}});
}
}
