// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/text_looks.hxx"

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>

namespace gouji
{
/// What a <w:rPr> says of how text is shown, without its style; of no node, nothing.
[[nodiscard]] TextLooks looksOf(const pugi::xml_node& runProperties);

/// What paragraph properties say of automatic numbering (<w:numPr>), as far as they say it.
struct NumberingChoice
{
    std::optional<int> list; ///< w:numId; 0: none
    std::optional<int> level; ///< from 0

    [[nodiscard]] static NumberingChoice of(const pugi::xml_node& paragraphProperties);
    [[nodiscard]] NumberingChoice over(const NumberingChoice& others) const;
};

/// The styles of a .docx (word/styles.xml), each with those that it is based on.
class StyleSheet
{
public:
    StyleSheet() = default;
    /// Of the root of styles.xml. The tree is not needed afterwards.
    explicit StyleSheet(const pugi::xml_node& styles);

    /// What a paragraph's style, "" for the default one, gives its runs.
    [[nodiscard]] TextLooks looksOfParagraph(const std::string& style) const;
    [[nodiscard]] TextLooks looksOfCharacters(const std::string& style) const;
    [[nodiscard]] NumberingChoice numberingOfParagraph(const std::string& style) const;

private:
    struct Style
    {
        std::string base;
        TextLooks looks;
        NumberingChoice numbering;
    };

    [[nodiscard]] const Style& paragraphStyle(const std::string& name) const;

    std::map<std::string, Style> paragraphStyles_;
    std::map<std::string, Style> characterStyles_;
    std::string defaultParagraphStyle_;
    TextLooks defaults_;
};
}
