// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "year/last_year_file.hxx"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
enum class RuleVerdict
{
    Holds,
    Fails,
    CannotTell, ///< the obstacles say why
    NotApplicable, ///< its condition does not hold
    SwitchedOff,
};

/// Why a figure has no value for a rule.
enum class ObstacleKind
{
    Missing, ///< its row or column is not in the document
    Unreadable, ///< its text is no number
    Blank, ///< a blank where a number is compared, or a blank total
    Dash,
};

struct RuleObstacle
{
    FigureReference figure;
    ObstacleKind kind = ObstacleKind::Missing;
    std::string text; ///< of an unreadable figure or dash
};

/// One rule bound to the row, column or group of a figure, and what becomes of it.
struct RuleExplanation
{
    std::string rule; ///< stable id
    std::string element; ///< short label of the row, column or group; empty without quantifier
    Severity severity = Severity::Error;
    Relation relation = Relation::Equal;
    RuleVerdict verdict = RuleVerdict::CannotTell;
    std::vector<FigureReference> figures; ///< of the left side, then of the right, one by one with the operands
    std::size_t leftCount = 0; ///< how many of them are the left side's
    std::optional<Side> left; ///< absent if a figure of this side has no value
    std::optional<Side> right;
    std::vector<RuleObstacle> obstacles; ///< exactly if the verdict is CannotTell
};

/// What a figure is, what stands in its cell, and every rule it is in.
struct FigureExplanation
{
    FigureReference figure;
    /// Labels of the form from the outermost group to the row, in full; empty where it prints none.
    std::vector<std::string> rowPath;
    std::vector<std::string> columnPath;
    FigureType type = FigureType::Count;
    std::string unit; ///< its name where it is not the usual one of the type; empty otherwise
    bool isComputed = false; ///< a total
    std::string text; ///< as in the cell, without the spaces around it
    CellValue value;
    std::optional<Decimal> computed; ///< of a blank total: what its figures add up to
    std::vector<RuleExplanation> rules; ///< in the form's order; those over two years last
};

/// Explains the figure that stands in a cell, named as the office names it; nothing if the cell holds no figure of a
/// report.
[[nodiscard]] std::optional<FigureExplanation> explainFigure(const std::vector<Report>& reports, std::string_view table,
                                                             std::string_view cell);

/// The same with the rules over two years, if last year's report may be compared.
[[nodiscard]] std::optional<FigureExplanation> explainFigure(const std::vector<Report>& reports, std::string_view table,
                                                             std::string_view cell, const LastYearFile& lastYear);
}
