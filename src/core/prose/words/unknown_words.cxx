// SPDX-License-Identifier: MPL-2.0
#include "prose/words/unknown_words.hxx"

#include "base/text.hxx"

#include <string>

namespace gouji
{
bool holdsUnknownWords(std::u32string_view text, std::size_t begin, std::size_t end, const Lexicon& lexicon)
{
    std::u32string unknown;
    while (begin < end)
    {
        const auto* word = lexicon.at(text, begin);
        if (!word && isIdeograph(text[begin]))
            unknown += text[begin];
        begin += word ? word->text.size() : 1;
    }
    return !unknown.empty() && !lexicon.isOwnName(unknown);
}
}
