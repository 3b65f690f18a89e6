// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/list_level.hxx"
#include "files/story/text_looks.hxx"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace gouji
{
using ListLevels = std::array<ListLevel, kListLevels>;

/// The styles of an OpenDocument text, automatic ones and named ones, each with its parents.
class OdtStyles
{
public:
    /// Adds the styles within an element (<office:styles>, <office:automatic-styles>); ends with inherit().
    void add(const pugi::xml_node& styles);
    /// Once all are added: makes each style whole with its parents.
    void inherit();

    [[nodiscard]] TextLooks looksOfParagraph(const std::string& style) const { return paragraphs_.looks(style); }
    [[nodiscard]] TextLooks looksOfText(const std::string& style) const { return texts_.looks(style); }
    /// The list style of a paragraph's style; empty if it has none.
    [[nodiscard]] std::string listOfParagraph(const std::string& style) const;
    /// Null if there is no such list style.
    [[nodiscard]] const ListLevels* list(const std::string& style) const;
    /// The numbering of headings; null if there is none.
    [[nodiscard]] const ListLevels* outline() const { return outline_ ? &*outline_ : nullptr; }
    /// Width of a column in a unit of its own: relative widths, or hundredths of a millimetre; 0 if the style says none.
    [[nodiscard]] int columnWidth(const std::string& style) const;

private:
    struct Style
    {
        std::string parent;
        TextLooks looks;
        std::string list;
    };

    /// The styles of a family by name.
    struct Family
    {
        void inherit();
        [[nodiscard]] TextLooks looks(const std::string& style) const;

        std::unordered_map<std::string, Style> styles;
        TextLooks unsaid; ///< those of the default style
    };

    /// Null of one that no text has.
    [[nodiscard]] Family* family(std::string_view name);

    Family paragraphs_;
    Family texts_;
    std::map<std::string, ListLevels> lists_;
    std::map<std::string, int> columnWidths_;
    std::optional<ListLevels> outline_;
};
}
