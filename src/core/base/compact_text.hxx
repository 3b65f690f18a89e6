// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/container/small_vector.hpp>

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace gouji
{
/// A text as rules compare it: code points without spaces, line breaks and invisible characters, full-width forms
/// halved; each knows where it stands in the text, so that what was found can be shown there. Positions count
/// characters from 0, ranges are half-open.
class CompactText
{
public:
    /// Keeps no copy: the text must outlive this.
    explicit CompactText(std::string_view utf8);
    template <std::same_as<std::string> Passing>
    explicit CompactText(Passing&&) = delete;

    [[nodiscard]] std::u32string_view text() const { return {text_.data(), text_.size()}; }
    [[nodiscard]] std::size_t size() const { return text_.size(); }
    /// Byte offset of a character in the original; of the end, the original's length.
    [[nodiscard]] std::size_t byteOffset(std::size_t position) const { return offsets_[position]; }
    /// Byte offset behind the last character of a range, without the spaces that follow it. `end` is at least 1.
    [[nodiscard]] std::size_t byteEnd(std::size_t end) const;
    /// The original's words from the first to the last character of a range that is not empty.
    [[nodiscard]] std::string_view words(std::size_t begin, std::size_t end) const;
    /// Whether space, a line break or nothing at all stands before this position.
    [[nodiscard]] bool isApart(std::size_t position) const { return position == 0 || byteOffset(position) != byteEnd(position); }
    /// The positions of first characters of lines, ascending.
    [[nodiscard]] std::span<const std::size_t> lineStarts() const { return {lineStarts_.data(), lineStarts_.size()}; }
    /// Whether a line begins with this character.
    [[nodiscard]] bool isLineStart(std::size_t position) const { return std::ranges::binary_search(lineStarts_, position); }
    /// Behind the last character of the line that this position is in. Cost: logarithm of the lines.
    [[nodiscard]] std::size_t lineEnd(std::size_t position) const;

private:
    static constexpr std::size_t kBytesOfMost = 512; ///< few texts have more

    std::string_view original_;
    boost::container::small_vector<char32_t, kBytesOfMost> text_;
    boost::container::small_vector<std::uint32_t, kBytesOfMost> offsets_; ///< one more than characters
    boost::container::small_vector<std::size_t, 4> lineStarts_; ///< positions, ascending
};

/// The characters alone.
[[nodiscard]] std::u32string compacted(std::string_view utf8);
}
