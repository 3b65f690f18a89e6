// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// A report with the document that it stands in; both must outlive it.
struct ReportInDocument
{
    const Document* document = nullptr;
    const Report* report = nullptr;
};

/// What one of two reports says of a figure.
struct StatedValue
{
    bool isThere = false; ///< whether the report has a cell for it
    std::string text; ///< of the cell, without the spaces around it
    std::optional<Decimal> number;
};

/// A figure of one report beside that of the other.
struct FigurePair
{
    FigureReference reference; ///< place: in the first report, else in the other
    StatedValue one;
    StatedValue other;
    std::optional<Decimal> difference; ///< the other less the one, if both are numbers
    std::optional<Decimal> percent; ///< of the one, with two digits; none of 0 or less

    /// Whether both say the same number, or, where one says none, the same words.
    [[nodiscard]] bool isEqual() const;
};

/// A sentence of one report and what became of it in the other.
struct ChangedSentence
{
    std::string one;
    std::string other;

    friend bool operator==(const ChangedSentence&, const ChangedSentence&) = default;
};

/// How much two reports differ.
struct ComparisonCounts
{
    std::size_t different = 0; ///< figures that both have
    std::size_t figuresOnlyInOne = 0;
    std::size_t figuresOnlyInOther = 0;
};

/// Two reports beside each other: the filed and the published one, two versions, two years.
struct ReportComparison
{
    std::vector<FigurePair> figures; ///< all that either has, in the order of the first's form, then of the other's
    std::vector<std::string> onlyInOne; ///< sentences and headings of the prose, in reading order
    std::vector<std::string> onlyInOther;
    std::vector<ChangedSentence> changed = {}; ///< none of them stands in the lists above

    [[nodiscard]] ComparisonCounts counts() const;
};

/// Figures are paired by id, sentences by their words: spaces and width of characters do not count, nor does another
/// place in the text. A sentence is a changed one if it differs in its numbers alone (every year's), else if one stretch of
/// less than two fifths was reworded.
[[nodiscard]] ReportComparison compareReports(const ReportInDocument& one, const ReportInDocument& other);
}
