// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/title_words.hxx"

#include <optional>
#include <string>
#include <string_view>

namespace gouji
{
/// Reads title, unit and year of a report from the paragraphs before its first table, given one by one in reading
/// order. The words must outlive it.
class HeadingReader
{
public:
    explicit HeadingReader(const TitleWords& words) : words_(words) {}

    void add(const std::string& paragraph);

    [[nodiscard]] const std::string& title() const { return title_; } ///< empty if none was found
    /// As the title names it, else the line above the title, lines of years aside, if it ends like the name of a unit or the
    /// text names it again; empty if neither does.
    [[nodiscard]] const std::string& unit() const { return unit_; }
    /// Of the title, a line above it, or the period.
    [[nodiscard]] std::optional<int> year() const { return titleYear_ ? titleYear_ : periodYear_; }

private:
    /// Whether the text names the unit of the line before the title again.
    void lookForUnit(const std::string& text);
    [[nodiscard]] bool endsLikeUnit(std::u32string_view line) const;

    const TitleWords& words_;
    std::string title_;
    std::string unit_;
    std::string lineBeforeTitle_;
    std::optional<int> titleYear_;
    std::optional<int> lineYear_; ///< of the last line that ends with a year
    std::optional<int> periodYear_;
};
}
