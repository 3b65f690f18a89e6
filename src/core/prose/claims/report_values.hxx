// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"
#include "finding/finding.hxx"
#include "rule/figure_sum.hxx"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace gouji
{
/// A figure of a report, by index.
struct FigurePosition
{
    std::size_t table = 0;
    std::size_t figure = 0;

    friend bool operator==(const FigurePosition&, const FigurePosition&) = default;
};

/// A sum as the tables of a report have it.
struct ReportSum
{
    Side side; ///< a blank total stands as the figures that make it up
    std::vector<FigurePosition> figures; ///< one per operand
    bool hasNumber = false; ///< some figure holds a number; a sum of blanks alone states nothing
};

/// The figures of all tables of one report by id, each as the rules see it. The report must outlive it.
class ReportValues
{
public:
    explicit ReportValues(const Report& report);

    /// None if a figure is in no table, unreadable, or a dash.
    [[nodiscard]] std::optional<ReportSum> sumOf(const FigureSum& sum) const;
    [[nodiscard]] FigureReference referenceTo(const FigurePosition& position) const;
    [[nodiscard]] std::vector<FigureReference> referencesTo(std::span<const FigurePosition> positions) const;

private:
    [[nodiscard]] std::optional<FigurePosition> positionOf(const std::string& id) const;
    void addComputed(const FigurePosition& position, int factor, ReportSum& result) const;

    std::vector<TableValues> values_;
};
}
