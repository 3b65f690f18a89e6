// SPDX-License-Identifier: MPL-2.0
#include "analysis/absence.hxx"

#include "base/compact_text.hxx"

#include <set>

namespace gouji
{
namespace
{
/// As every annual report has them, and simplified writing never: open, report, affairs, deal, not, rule, suit, confer,
/// decide, state.
constexpr std::u32string_view kTraditional = U"\u958B\u5831\u52D9\u8655\u7121\u898F\u8A34\u8B70\u6C7A\u6CC1";
constexpr std::size_t kFewestTraditional = 4; ///< different ones
constexpr std::size_t kFewWords = 200; ///< characters; a report has more

std::u32string textOf(const Document& document)
{
    std::u32string text;
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += compacted(paragraph->text);
        else
            for (const auto& cell : std::get<Table>(block).cells)
                text += compacted(cell.text);
    return text;
}

bool isTraditional(const std::u32string& text)
{
    std::set<char32_t> found;
    for (const char32_t character : text)
        if (kTraditional.find(character) != std::u32string_view::npos)
            found.insert(character);
    return found.size() >= kFewestTraditional;
}
}

std::string absenceOf(const Document& document)
{
    const auto text = textOf(document);
    if (document.hasPictures && text.size() < kFewWords)
        return "absence.pictures";
    if (text.empty())
        return "absence.no-text";
    return isTraditional(text) ? "absence.traditional" : "absence.no-table";
}
}
