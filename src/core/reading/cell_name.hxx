// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// Writer's address of a box: index within its row, and row, both from 0. Not a grid position: covered boxes count, and
/// the boxes of two rows need not share edges. Letters run A…Z, a…z, AA… (box 26 is "a", 52 is "AA"), and case matters.
/// Source: measured on LibreOffice 7.4.
struct CellName
{
    std::size_t box = 0;
    std::size_t row = 0;

    /// Nothing for a text that is no such address, the dotted names of nested lines ("A1.1.2") among them.
    [[nodiscard]] static std::optional<CellName> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;

    friend auto operator<=>(const CellName&, const CellName&) = default;
};
}
