// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <memory>
#include <string>

namespace gouji
{
/// A table with last year's figures behind its own (form/two_year_form.hxx), so that rules over both years are judged
/// and filled like all others. Places of last year's figures carry the URL of its file. Where last year's report has no
/// comparable table, or not the figure, the figure is absent; a blank total of last year has the value that its year's
/// rules give it.
class TwoYearTable
{
public:
    TwoYearTable(const ReportTable& own, const Report& lastYear, const std::string& lastYearUrl);

    [[nodiscard]] const ReportTable& table() const { return table_; }
    /// This year's figures are [0, figureCount()); last year's figure i is figureCount() + i.
    [[nodiscard]] std::size_t figureCount() const { return form_->figures.size() / 2; }
    /// Id, words and place of a figure of either year; the id is that of the form.
    [[nodiscard]] FigureReference referenceTo(std::size_t figure) const;

private:
    std::unique_ptr<const TableForm> form_; ///< what table_ points to
    ReportTable table_;
};
}
