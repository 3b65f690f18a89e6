// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/place.hxx"
#include "structure/report_prose.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Where something is still to be written.
struct OpenPlace
{
    Place place; ///< an empty cell; in the text an instruction of the form that was left, or the words beside a prompt
    bool isInstruction = false; ///< the place holds nothing but words that are to be written over

    friend bool operator==(const OpenPlace&, const OpenPlace&) = default;
};

/// How far one part of a report has been filled in: a table by its cells of figures, totals among them; the text by its
/// paragraphs.
struct ProgressPart
{
    std::string title; ///< 表三; empty: the text
    std::size_t filled = 0;
    std::size_t all = 0;
    std::optional<OpenPlace> next; ///< the first; nothing if all is filled

    friend bool operator==(const ProgressPart&, const ProgressPart&) = default;
};

/// How far a report has been filled in: its tables in reading order, then its text.
struct Progress
{
    std::vector<ProgressPart> parts;

    [[nodiscard]] bool isComplete() const;
    /// Whether the text is still to be written, in part: a filed report may leave cells blank, but no prompt and no
    /// section without a sentence.
    [[nodiscard]] bool isTextOpen() const;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// The parts of all reports, one after the other; nothing if every one is complete.
[[nodiscard]] std::vector<ProgressPart> openParts(const std::vector<Progress>& reports);

/// A cell is filled if anything stands in it. A place of the text is a paragraph of the opening or of a section without
/// table that holds a sentence or a click-to-type place or an instruction of the form; it is filled if none of the
/// latter two is left in it. A section of prose that has none of them is one empty place.
[[nodiscard]] Progress progressOf(const ReportProse& prose);
}
