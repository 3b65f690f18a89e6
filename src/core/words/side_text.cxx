// SPDX-License-Identifier: MPL-2.0
#include "words/side_text.hxx"

#include "words/joined.hxx"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kMostOperands = 8; ///< a longer sum shows only what is not 0

constexpr std::array<std::pair<OperandSource, const char*>, 4> kSourceNotes{{{OperandSource::Blank, "note.blank"},
                                                                             {OperandSource::Dash, "note.dash"},
                                                                             {OperandSource::LeadingNumber, "note.leading-number"},
                                                                             {OperandSource::Computed, "note.computed"}}};
}

std::string makeUp(const Side& side)
{
    std::string text;
    std::size_t shown = 0;
    for (const auto& operand : side.operands)
    {
        if (side.operands.size() > kMostOperands && operand.value.isZero())
            continue;
        const auto sign = operand.factor < 0 ? " - " : shown > 0 ? " + " : "";
        const auto magnitude = std::abs(operand.factor);
        text += sign + (magnitude == 1 ? "" : std::to_string(magnitude) + " × ") + operand.value.toString();
        ++shown;
    }
    return shown > 1 ? text + " = " + side.value.toString() : side.value.toString();
}

std::string notesText(std::initializer_list<const std::optional<Side>*> sides, const MessageCatalog& catalog)
{
    std::vector<std::string> words;
    for (const auto& [source, key] : kSourceNotes)
    {
        std::ptrdiff_t count = 0;
        for (const auto* side : sides)
            if (*side)
                count += std::ranges::count((*side)->operands, source, &Operand::source);
        if (count > 0)
            words.push_back(catalog.text(key, {{"count", std::to_string(count)}}));
    }
    return words.empty() ? std::string() : catalog.text("notes", {{"list", joined(words, catalog.text("list.separator"))}});
}
}
