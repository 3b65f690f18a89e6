// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// A sentence, or what stands in a paragraph without a full stop.
struct ProseSentence
{
    std::string text; ///< without the spaces around it
    std::u32string key; ///< what counts when sentences are compared (compacted)
};

/// All of a report's prose in reading order, headings among it; without the numbers of automatic lists.
[[nodiscard]] std::vector<ProseSentence> sentencesOf(const Document& document, const Report& report);
}
