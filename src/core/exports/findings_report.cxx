// SPDX-License-Identifier: MPL-2.0
#include "exports/findings_report.hxx"

#include <algorithm>
#include <map>
#include <utility>

namespace gouji
{
namespace
{
/// What the document holds, by the office's names of tables and cells.
class DocumentIndex
{
public:
    explicit DocumentIndex(const std::vector<Report>& reports)
    {
        for (const auto& report : reports)
            for (const auto& table : report.tables)
                add(table);
    }

    [[nodiscard]] const Figure* figureAt(const Place& place) const
    {
        const auto found = place.document.empty() ? figures_.find({place.table, place.cell}) : figures_.end();
        return found == figures_.end() ? nullptr : found->second;
    }

private:
    /// A table in pieces has a name for each of them.
    void add(const ReportTable& table)
    {
        for (const auto& figure : table.figures)
            if (figure)
                figures_.emplace(std::pair(figure->place.table, figure->place.cell), &*figure);
    }

    std::map<std::pair<std::string, std::string>, const Figure*> figures_;
};

std::vector<ReportedFigure> reportedFigures(const Finding& finding, const DocumentIndex& index)
{
    const auto operands = operandsOfFigures(finding);
    std::vector<ReportedFigure> figures;
    for (std::size_t position = 0; position < finding.figures.size(); ++position)
    {
        ReportedFigure figure{finding.figures[position], std::nullopt, std::nullopt};
        if (const auto* own = index.figureAt(figure.reference.place))
        {
            figure.text = own->text;
            figure.value = own->value.number;
        }
        else if (!figure.reference.place.document.empty() && !operands.empty())
            figure.value = operands[position].value;
        figures.push_back(std::move(figure));
    }
    return figures;
}

/// By standing; within it what has one subject stands together, in the order of the first finding about it.
std::vector<ReportedFinding> grouped(std::vector<ReportedFinding> findings)
{
    const auto subjectOf = [](const ReportedFinding& reported) { return std::pair(reported.finding.report, reported.finding.subject); };
    std::map<std::pair<std::size_t, Subject>, std::size_t> ranks;
    for (const auto& reported : findings)
        ranks.emplace(subjectOf(reported), ranks.size());
    std::ranges::stable_sort(findings, {}, [&](const ReportedFinding& reported)
                             { return std::pair(reported.standing(), ranks.at(subjectOf(reported))); });
    return findings;
}
}

Standing standingOf(ReasonKind kind)
{
    return kind == ReasonKind::Confirmed ? Standing::Confirmed : Standing::SetAside;
}

Standing ReportedFinding::standing() const
{
    if (finding.severity == Severity::Error)
        return Standing::Error;
    if (reason)
        return standingOf(reason->kind);
    return finding.severity == Severity::Warning ? Standing::Warning : Standing::Info;
}

std::size_t FindingsReport::count(Standing standing) const
{
    return static_cast<std::size_t>(std::ranges::count(findings, standing, &ReportedFinding::standing));
}

Verdict FindingsReport::openVerdict() const
{
    return {count(Standing::Error), count(Standing::Warning), count(Standing::Info)};
}

FindingsReport findingsReport(const Audit& audit, FindingsOrigin origin)
{
    const DocumentIndex index(audit.reports);
    FindingsReport result;
    for (const auto& report : audit.reports)
        result.reports.push_back({report.unit, report.year, report.form->id});
    if (result.reports.empty()) // no more than a part of one was recognised
        result.reports.emplace_back();
    for (const auto& [finding, reason] : audit.findings)
        result.findings.push_back({finding, reportedFigures(finding, index), reason});
    result.findings = grouped(std::move(result.findings));
    result.origin = std::move(origin);
    return result;
}

std::vector<Operand> operandsOfFigures(const Finding& finding)
{
    std::vector<Operand> operands;
    for (const auto* side : {&finding.left, &finding.right})
        if (*side)
            operands.insert(operands.end(), (*side)->operands.begin(), (*side)->operands.end());
    return operands.size() == finding.figures.size() ? operands : std::vector<Operand>();
}
}
