// SPDX-License-Identifier: MPL-2.0
#include "files/docx/style_sheet.hxx"

#include "files/docx/docx_names.hxx"

#include <string_view>

namespace gouji
{
namespace
{
constexpr int kMostBases = 20; ///< styles based on each other; Word allows 11

std::optional<int> integerOf(const pugi::xml_node& property)
{
    return property ? std::optional(property.attribute("w:val").as_int()) : std::nullopt;
}

std::optional<int> escapementOf(const pugi::xml_node& properties)
{
    if (const auto align = properties.child("w:vertAlign"))
    {
        const std::string_view value = align.attribute("w:val").value();
        return value == "superscript" ? 1 : value == "subscript" ? -1 : 0;
    }
    return integerOf(properties.child("w:position"));
}

/// Makes each style whole with what it is based on.
template <class Styles>
void inherit(Styles& styles)
{
    for (auto& [name, style] : styles)
    {
        auto base = styles.find(style.base);
        for (int level = 0; level < kMostBases && base != styles.end(); ++level)
        {
            style.looks = style.looks.over(base->second.looks);
            style.numbering = style.numbering.over(base->second.numbering);
            base = styles.find(base->second.base);
        }
    }
}
}

TextLooks looksOf(const pugi::xml_node& runProperties)
{
    TextLooks looks;
    if (const auto vanish = runProperties.child("w:vanish"))
        looks.isHidden = isOn(vanish);
    looks.escapement = escapementOf(runProperties);
    return looks;
}

NumberingChoice NumberingChoice::of(const pugi::xml_node& paragraphProperties)
{
    const auto numbering = paragraphProperties.child("w:numPr");
    return {integerOf(numbering.child("w:numId")), integerOf(numbering.child("w:ilvl"))};
}

NumberingChoice NumberingChoice::over(const NumberingChoice& others) const
{
    return {list ? list : others.list, level ? level : others.level};
}

StyleSheet::StyleSheet(const pugi::xml_node& styles)
    : defaults_(looksOf(styles.child("w:docDefaults").child("w:rPrDefault").child("w:rPr")))
{
    for (const auto node : styles.children("w:style"))
    {
        const std::string_view type = node.attribute("w:type").value();
        const std::string name = node.attribute("w:styleId").value();
        if (type != "paragraph" && type != "character")
            continue;
        const bool isOfParagraphs = type == "paragraph";
        (isOfParagraphs ? paragraphStyles_ : characterStyles_)
            .insert_or_assign(name, Style{node.child("w:basedOn").attribute("w:val").value(), looksOf(node.child("w:rPr")),
                                          NumberingChoice::of(node.child("w:pPr"))});
        if (isOfParagraphs && node.attribute("w:default").as_bool())
            defaultParagraphStyle_ = name;
    }
    inherit(paragraphStyles_);
    inherit(characterStyles_);
}

const StyleSheet::Style& StyleSheet::paragraphStyle(const std::string& name) const
{
    static const Style none;
    auto style = paragraphStyles_.find(name);
    if (style == paragraphStyles_.end())
        style = paragraphStyles_.find(defaultParagraphStyle_);
    return style == paragraphStyles_.end() ? none : style->second;
}

TextLooks StyleSheet::looksOfParagraph(const std::string& style) const
{
    return paragraphStyle(style).looks.over(defaults_);
}

TextLooks StyleSheet::looksOfCharacters(const std::string& style) const
{
    const auto found = characterStyles_.find(style);
    return found == characterStyles_.end() ? TextLooks() : found->second.looks;
}

NumberingChoice StyleSheet::numberingOfParagraph(const std::string& style) const
{
    return paragraphStyle(style).numbering;
}
}
