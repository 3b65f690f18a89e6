// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "recognition/report.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// A section of a report where it stands: its heading, and its content [headingBlock + 1, endBlock) of Document::blocks.
struct OutlineSection
{
    const Section* section = nullptr; ///< of Report::form
    std::size_t headingBlock = 0;
    std::size_t endBlock = 0;
};

/// The sections of one report in reading order; one may be missing, or stand twice. What stands before the first of them, [
/// Report::firstBlock, preambleEnd), is title, period and address. The report's form must outlive it.
struct Outline
{
    std::vector<OutlineSection> sections;
    std::size_t preambleEnd = 0;
};

/// Finds the section headings among the paragraphs of a report: short paragraphs that bear the form's heading or a known variant of it,
/// whatever their number. Source: the six sections of 国办公开办函〔2021〕30号.
[[nodiscard]] Outline outlineOf(const Document& document, const Report& report);
}
