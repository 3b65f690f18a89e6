// SPDX-License-Identifier: MPL-2.0
#include "support/explanations.hxx"

#include "support/findings.hxx"
#include "support/two_years.hxx"

namespace gouji::test
{
namespace
{
template <class... LastYear>
FigureExplanation explained(const ReportFixture& report, const std::string& figureId, const LastYear&... lastYear)
{
    const auto analysis = report.analysis();
    const auto place = figureOf(analysis, figureId)->place;
    return explainFigure(analysis.reports, place.table, place.cell, lastYear...).value();
}
}

FigureExplanation explanationOf(const ReportFixture& report, const std::string& figureId)
{
    return explained(report, figureId);
}

FigureExplanation explanationOf(const ReportFixture& report, const std::string& figureId, const ReportFixture& lastYear)
{
    return explained(report, figureId, fileOf(lastYear.document()));
}

std::vector<FigureExplanation> explanationsOf(const ReportFixture& report)
{
    const auto analysis = report.analysis();
    std::vector<FigureExplanation> explanations;
    for (const auto& table : analysis.reports.at(0).tables)
        for (const auto& figure : table.figures)
            if (figure)
                explanations.push_back(explainFigure(analysis.reports, figure->place.table, figure->place.cell).value());
    return explanations;
}
}
