// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include "explain/explain_figure.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// What the cell of a figure is, and the rules it is in. Requires: the figure is read.
[[nodiscard]] FigureExplanation explanationOf(const ReportFixture& report, const std::string& figureId);
/// With the rules over both years.
[[nodiscard]] FigureExplanation explanationOf(const ReportFixture& report, const std::string& figureId, const ReportFixture& lastYear);

/// Of every figure that is read, in the order of the form.
[[nodiscard]] std::vector<FigureExplanation> explanationsOf(const ReportFixture& report);
}
