// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/phrasebook.hxx"

#include <boost/container/small_vector.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace gouji
{
/// The text of a paragraph as words are looked for in it: half width, traditional characters folded, spaces and
/// invisible characters dropped, save a space between two digits. Every position leads back to the bytes of
/// Paragraph::text, which must outlive it.
class ProseText
{
public:
    ProseText(std::string_view paragraph, const Phrasebook& book);

    [[nodiscard]] std::u32string_view text() const { return {text_.data(), text_.size()}; }
    /// The bytes of [begin, end) as they stand in the paragraph, what was dropped between them included.
    [[nodiscard]] std::string_view passage(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::size_t offsetOf(std::size_t position) const { return offsets_[position]; }

private:
    static constexpr std::size_t kBytesOfMost = 1024; ///< few paragraphs have more

    std::string_view paragraph_;
    boost::container::small_vector<char32_t, kBytesOfMost> text_;
    boost::container::small_vector<std::uint32_t, kBytesOfMost> offsets_; ///< of each character, in bytes
};
}
