// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include <cstddef>

namespace gouji
{
enum class SentenceUse
{
    Alone,
    BelowEntry, ///< the reader sees place and difference already
};

/// How much a sentence may say.
struct SentenceRoom
{
    SentenceUse use = SentenceUse::Alone;
    std::size_t width = 0; ///< of one quotation or name, in halves of a Chinese character
    std::size_t elements = 0; ///< of one list
    bool hasMakeUps = true; ///< of sums: "5 + 2 = 7"; else their values
    bool hasGap = true; ///< how much both sides differ
};

/// Everything a sentence about the finding may name, by the names of the catalogues' placeholders.
[[nodiscard]] Arguments sentenceArguments(const Finding& finding, const SentenceRoom& room, const MessageCatalog& catalog);
}
