// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "document/place.hxx"
#include "recognition/report.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// How far one part of a report has been filled in: a table by its cells of figures, totals among them; the text by its paragraphs.
struct ProgressPart
{
    std::string title; ///< 表三; empty: the text
    std::size_t filled = 0;
    std::size_t all = 0;
    std::optional<Place> next; ///< the first empty cell, or the words beside the first prompt; nothing if all is filled

    friend bool operator==(const ProgressPart&, const ProgressPart&) = default;
};

/// How far a report has been filled in: its tables in reading order, then its text.
struct Progress
{
    std::vector<ProgressPart> parts;

    [[nodiscard]] bool isComplete() const;

    friend bool operator==(const Progress&, const Progress&) = default;
};

/// The parts of all reports, one after the other; nothing if every one is complete.
[[nodiscard]] std::vector<ProgressPart> openParts(const std::vector<Progress>& reports);

/// A cell is filled if anything stands in it. A place of the text is a paragraph of the opening or of a section without table that holds a sentence or
/// a click-to-type place; it is filled if no click-to-type place is left in it. A section of prose that has neither is one empty place.
[[nodiscard]] Progress progressOf(const Document& document, const Report& report);
}
