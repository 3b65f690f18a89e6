// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"
#include "finding/finding.hxx"
#include "rule/figure_sum.hxx"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji
{
/// A sum as the tables of a report have it.
struct ReportSum
{
    Side side; ///< a blank total stands as the figures that make it up
    std::vector<FigureReference> figures; ///< one per operand
    bool hasNumber = false; ///< some figure holds a number; a sum of blanks alone states nothing
};

/// The figures of all tables of one report by id, each as the rules see it. The report must outlive it.
class ReportValues
{
public:
    explicit ReportValues(const Report& report);

    /// None if a figure is in no table, unreadable, or a dash.
    [[nodiscard]] std::optional<ReportSum> sumOf(const FigureSum& sum) const;

private:
    struct FigurePosition
    {
        std::size_t table = 0; ///< index in values_
        std::size_t figure = 0;
    };

    static void addComputed(const TableValues& values, int factor, std::size_t figure, ReportSum& result);

    std::vector<TableValues> values_;
    std::unordered_map<std::string_view, FigurePosition> positions_; ///< by id
};
}
