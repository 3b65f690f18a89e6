// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "evaluation/table_values.hxx"

#include <map>
#include <optional>
#include <string>

namespace gouji
{
/// A table as it would stand after everything that the rules determine was written: blanks that are no totals and that
/// one value satisfies, then all totals, each from its figures and from the other totals as they would then be. Figures
/// that hold text keep it, except totals. A blank is not filled where it would break another rule or where two rules
/// ask for different values. What follows from what was filled is filled, too, so that nothing is left for a second
/// time.
class FilledTable
{
public:
    explicit FilledTable(const ReportTable& table);

    /// The value that would be written; none if the figure would stay as it is.
    [[nodiscard]] std::optional<Decimal> newValue(std::size_t figure) const;
    /// The rule that determines a figure that would be written.
    [[nodiscard]] const std::string& ruleOf(std::size_t figure) const;

private:
    enum class Totals
    {
        Certain, ///< whose figures all hold text
        All,
    };

    bool fillOnce();
    void settleTotals(Totals which);
    bool settleTotalsOnce(Totals which);
    [[nodiscard]] bool hasBlankAddend(std::size_t total) const;
    bool determineBlanksOnce();
    bool dropBreakingBlanks();
    void resetTotals();
    [[nodiscard]] bool differsFrom(const ReportTable& table) const;
    [[nodiscard]] std::optional<Decimal> newValue(const ReportTable& table, std::size_t figure) const;
    void set(std::size_t figure, const Decimal& value);
    [[nodiscard]] std::size_t figureCount() const { return original_.figures.size(); }
    [[nodiscard]] bool isComputed(std::size_t figure) const { return original_.tableForm->figures[figure].isComputed; }

    const ReportTable& original_;
    ReportTable base_; ///< before the round of the moment
    ReportTable filled_;
    std::map<std::size_t, std::string> rules_; ///< per figure that was set
};
}
