// SPDX-License-Identifier: MPL-2.0
#include "files/odt/odt_styles.hxx"

#include "files/odt/odt_lengths.hxx"
#include "files/odt/odt_list_level.hxx"

#include <algorithm>
#include <string_view>

namespace gouji
{
namespace
{
constexpr int kMostParents = 20; ///< styles based on each other; LibreOffice's have up to 6

TextLooks looksOf(const pugi::xml_node& style)
{
    TextLooks looks;
    const auto properties = style.child("style:text-properties");
    if (const auto display = properties.attribute("text:display"))
        looks.isHidden = std::string_view(display.value()) == "none";
    if (const auto position = properties.attribute("style:text-position"))
        looks.escapement = escapementOf(position.value());
    return looks;
}

/// A node's levels, by their number from 1.
ListLevels levelsOf(const pugi::xml_node& list)
{
    ListLevels levels;
    for (const auto node : list.children())
        if (const auto level = node.attribute("text:level").as_uint(); level >= 1 && level <= kListLevels)
            levels[level - 1] = listLevelOf(node);
    return levels;
}
}

void OdtStyles::add(const pugi::xml_node& styles)
{
    for (const auto node : styles.children())
    {
        const std::string_view name = node.name();
        const std::string_view familyName = node.attribute("style:family").value();
        auto* const textFamily = family(familyName);
        const std::string style = node.attribute("style:name").value();
        if (name == "style:style" && familyName == "table-column")
            columnWidths_.insert_or_assign(style, columnWidthOf(node.child("style:table-column-properties")));
        else if (name == "style:style" && textFamily)
            textFamily->styles.insert_or_assign(
                style, Style{node.attribute("style:parent-style-name").value(), looksOf(node), node.attribute("style:list-style-name").value()});
        else if (name == "style:default-style" && textFamily)
            textFamily->unsaid = looksOf(node);
        else if (name == "text:list-style")
            lists_.insert_or_assign(style, levelsOf(node));
        else if (name == "text:outline-style")
            outline_ = levelsOf(node);
    }
}

void OdtStyles::inherit()
{
    paragraphs_.inherit();
    texts_.inherit();
}

OdtStyles::Family* OdtStyles::family(std::string_view name)
{
    return name == "paragraph" ? &paragraphs_ : name == "text" ? &texts_ : nullptr;
}

void OdtStyles::Family::inherit()
{
    for (auto& [name, style] : styles)
    {
        auto parent = styles.find(style.parent);
        for (int level = 0; level < kMostParents && parent != styles.end(); ++level)
        {
            style.looks = style.looks.over(parent->second.looks);
            if (style.list.empty())
                style.list = parent->second.list;
            parent = styles.find(parent->second.parent);
        }
    }
}

TextLooks OdtStyles::Family::looks(const std::string& style) const
{
    const auto found = styles.find(style);
    return (found == styles.end() ? TextLooks() : found->second.looks).over(unsaid);
}

std::string OdtStyles::listOfParagraph(const std::string& style) const
{
    const auto found = paragraphs_.styles.find(style);
    return found == paragraphs_.styles.end() ? std::string() : found->second.list;
}

const ListLevels* OdtStyles::list(const std::string& style) const
{
    const auto found = lists_.find(style);
    return found == lists_.end() ? nullptr : &found->second;
}

int OdtStyles::columnWidth(const std::string& style) const
{
    const auto found = columnWidths_.find(style);
    return found == columnWidths_.end() ? 0 : found->second;
}
}
