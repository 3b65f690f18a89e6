// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <map>
#include <optional>
#include <string>

namespace gouji
{
/// What run properties say of how a text is shown, as far as they say it.
struct RunLooks
{
    std::optional<bool> isHidden;
    std::optional<int> escapement; ///< above 0 raised, below lowered

    /// Of a <w:rPr>, without its style; of no node, nothing.
    [[nodiscard]] static RunLooks of(const pugi::xml_node& properties);
    /// What is not said here, from others.
    [[nodiscard]] RunLooks over(const RunLooks& others) const;
};

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
    [[nodiscard]] RunLooks looksOfParagraph(const std::string& style) const;
    [[nodiscard]] RunLooks looksOfCharacters(const std::string& style) const;
    [[nodiscard]] NumberingChoice numberingOfParagraph(const std::string& style) const;

private:
    struct Style
    {
        std::string base;
        RunLooks looks;
        NumberingChoice numbering;
    };

    [[nodiscard]] const Style& paragraphStyle(const std::string& name) const;

    std::map<std::string, Style> paragraphStyles_;
    std::map<std::string, Style> characterStyles_;
    std::string defaultParagraphStyle_;
    RunLooks defaults_;
};
}
