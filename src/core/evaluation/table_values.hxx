// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// The value with which a figure enters a sum.
struct FigureValue
{
    Decimal value;
    OperandSource source = OperandSource::Stated;
};

/// What one equation makes of its stated total.
struct Determination
{
    std::size_t equation = 0; ///< index in TableForm::equations
    Decimal value;
    bool hasNumber = false; ///< some addend holds a number; a sum of blanks alone determines nothing
};

/// Every figure of a table as the rules see it: a blank counts 0, a dash nothing, a blank total its own computed value
/// where the rules give one. A figure that is unreadable, missing, or a blank total that cannot be computed (an addend
/// cannot be told, or two rules disagree) has no value. The table must outlive it.
class TableValues
{
public:
    explicit TableValues(const ReportTable& table);

    [[nodiscard]] const std::optional<FigureValue>& of(std::size_t figure) const { return values_[figure]; }

    /// What the rules say a computed figure is, one entry per equation that can be evaluated.
    [[nodiscard]] std::vector<Determination> determine(std::size_t figure) const;

    /// The same, without those that rest on blanks alone.
    [[nodiscard]] std::vector<Determination> determineByNumbers(std::size_t figure) const;

    /// Figures without a value among the addends that would determine a computed figure.
    [[nodiscard]] std::vector<std::size_t> obstaclesOf(std::size_t figure) const;

    [[nodiscard]] const ReportTable& table() const { return table_; }

private:
    [[nodiscard]] std::optional<FigureValue> read(std::size_t figure);
    [[nodiscard]] std::optional<FigureValue> compute(std::size_t figure);
    const std::optional<FigureValue>& require(std::size_t figure);

    const ReportTable& table_;
    std::vector<std::vector<std::size_t>> determining_; ///< per figure: equations whose stated total it is
    std::vector<std::optional<FigureValue>> values_;
    std::vector<bool> isKnown_;
};

/// The side of an equation that does not state the total.
[[nodiscard]] const LinearExpression& addendsOf(const Equation& equation);

/// Σ of an expression; none if one of its figures has no value.
[[nodiscard]] std::optional<Decimal> sumOf(const LinearExpression& expression, const TableValues& values);
}
