// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/decimal.hxx"
#include "base/error.hxx"
#include "base/severity.hxx"
#include "document/place.hxx"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// How a figure entered a sum (rules of blanks and dashes: a blank counts 0, a dash nothing, both are named).
enum class OperandSource
{
    Stated, ///< the number in the cell
    LeadingNumber, ///< the number before other text
    Blank, ///< 0
    Dash, ///< nothing
    Computed, ///< the cell is a blank total; its own computed value was used
};

/// A figure of a finding: id, words and place. Words are the form's labels (table title, row and column as short
/// labels).
struct FigureReference
{
    std::string id;
    std::string tableTitle; ///< 表三
    std::string row; ///< （二）部分公开; empty where the form prints no row label
    std::string column; ///< 自然人, or 行政复议 · 结果维持
    Place place;

    friend bool operator==(const FigureReference&, const FigureReference&) = default;
};

/// Factor and value of one figure in a sum.
struct Operand
{
    int factor = 1;
    Decimal value;
    OperandSource source = OperandSource::Stated;
};

/// One side of a comparison: its make-up in the order of the rule, and its value. The operands belong to the finding's
/// figures one by one, those of the left side first.
struct Side
{
    std::vector<Operand> operands;
    Decimal value;
};

/// A rule that the finding's cause breaks, or keeps from being judged.
struct Consequence
{
    std::string rule;
    std::string element; ///< short label of the row, column or group it was bound to; empty without quantifier
    std::optional<Decimal> left; ///< values of both sides; absent where the rule cannot be judged
    std::optional<Decimal> right;
};

/// A cell with the text that would mend what is broken.
struct Proposal
{
    FigureReference figure;
    std::string oldText; ///< as in the cell, unabridged; empty for a blank
    std::string newText; ///< plain digits
    std::string slip; ///< id of the slip of typing that may lie behind it, "digit-swap"; empty if there is none

    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// A remark that makes a failure understandable; no finding of its own.
struct Explanation
{
    std::string id; ///< "repair", or the id that the form gives
    std::string message; ///< key in the catalogues
    std::vector<Proposal> proposals;
    Arguments arguments; ///< further arguments of the message; elements of a list parted by kListBreak
};

enum class SubjectKind
{
    Report, ///< as a whole: its file, its year before, figures of several tables
    Text, ///< the prose and its headings
    Table,
};

/// What a finding is about: the one heading under which it stands wherever findings are listed.
struct Subject
{
    SubjectKind kind = SubjectKind::Report;
    std::string table = {}; ///< 表三, by the form; of a table only

    friend auto operator<=>(const Subject&, const Subject&) = default;
};

/// A number of the prose.
struct ProseNumber
{
    Place place; ///< passage: the number alone as it is written, % and 万 included
    std::optional<Decimal> right; ///< its value by what the tables say, if they say one
};

/// One thing a careful reader would mark. Carries numbers, ids and places; sentences are made by core/words.
struct Finding
{
    // Its copy is 8 KB of code, which is not wanted in every room that holds findings.
    Finding();
    Finding(const Finding&);
    Finding(Finding&&) noexcept;
    Finding& operator=(const Finding&);
    Finding& operator=(Finding&&) noexcept;
    ~Finding();

    std::string rule; ///< stable id
    std::string message; ///< key in the catalogues: the rule id, or "<rule id>.<case>"
    Severity severity = Severity::Warning;
    std::size_t report = 0;
    Subject subject;
    Place place; ///< where it is, and by what to sort
    std::optional<ProseNumber> number; ///< that a passage is about, if it is about one
    std::vector<FigureReference> figures; ///< all that take part, the form's order; a stated total last
    std::optional<Side> left;
    std::optional<Side> right;
    std::optional<Decimal> stated; ///< the stated total; for an equality without one, the right side's value
    /// What the rule demands in its place; without a stated total, the left side's value.
    std::optional<Decimal> expected;
    std::vector<Consequence> consequences;
    std::vector<Explanation> explanations;
    Arguments arguments; ///< further arguments of the message; elements of a list parted by kListBreak
};

/// Messages that tell what is still to be filled in; neither is an opinion about what was written. A hint only,
/// whatever the rule weighs: filled in, the equation may still hold.
inline constexpr std::string_view kUnfinished = "unfinished";
/// Prompts of the template that nobody has typed over.
inline constexpr std::string_view kUnfilledPrompts = "text-leftover.unfilled";

/// Where a jump goes to: the number that the finding is about, else its place.
[[nodiscard]] Place jumpPlaceOf(const Finding& finding);

/// In reading order of their places, report by report; findings of one place keep their order.
[[nodiscard]] std::vector<Finding> sortedByPlace(std::vector<Finding> findings);
/// Sorted ones, and others to stand among them, behind those of the same place.
[[nodiscard]] std::vector<Finding> mergedByPlace(std::vector<Finding> sorted, std::vector<Finding> others);

/// Argument of a finding whose cell is the result of a slip of typing: the slip's id.
inline constexpr std::string_view kSlipArgument = "slipId";

/// The one line a clerk looks for.
struct Verdict
{
    std::size_t errors = 0;
    std::size_t warnings = 0;
    std::size_t infos = 0;

    [[nodiscard]] bool isReadyToSubmit() const { return errors == 0 && warnings == 0; }

    friend bool operator==(const Verdict&, const Verdict&) = default;
};

[[nodiscard]] Verdict verdictOf(const std::vector<Finding>& findings);
}
