// SPDX-License-Identifier: MPL-2.0
#include "files/docx/numbering.hxx"

#include "files/docx/docx_names.hxx"

#include <algorithm>
#include <string_view>
#include <utility>

namespace gouji
{
namespace
{
struct NamedStyle
{
    std::string_view name; ///< ST_NumberFormat
    NumberStyle style;
};

constexpr std::array kStyles{
    NamedStyle{"aiueo", NumberStyle::None},
    NamedStyle{"bullet", NumberStyle::None},
    NamedStyle{"chineseCounting", NumberStyle::Chinese},
    NamedStyle{"chineseCountingThousand", NumberStyle::Chinese},
    NamedStyle{"chineseLegalSimplified", NumberStyle::ChineseFormal},
    NamedStyle{"decimalEnclosedCircle", NumberStyle::Circled},
    NamedStyle{"decimalEnclosedCircleChinese", NumberStyle::Circled},
    NamedStyle{"decimalEnclosedParen", NumberStyle::Parenthesised},
    NamedStyle{"decimalFullWidth", NumberStyle::ArabicFullWidth},
    NamedStyle{"decimalFullWidth2", NumberStyle::ArabicFullWidth},
    NamedStyle{"decimalZero", NumberStyle::ArabicTwoDigits},
    NamedStyle{"ideographDigital", NumberStyle::ChineseDigits},
    NamedStyle{"ideographEnclosedCircle", NumberStyle::Circled},
    NamedStyle{"ideographLegalTraditional", NumberStyle::ChineseFormal},
    NamedStyle{"ideographTraditional", NumberStyle::HeavenlyStem},
    NamedStyle{"ideographZodiac", NumberStyle::EarthlyBranch},
    NamedStyle{"japaneseCounting", NumberStyle::Chinese},
    NamedStyle{"japaneseDigitalTenThousand", NumberStyle::ChineseDigits},
    NamedStyle{"lowerLetter", NumberStyle::LetterLower},
    NamedStyle{"lowerRoman", NumberStyle::RomanLower},
    NamedStyle{"none", NumberStyle::None},
    NamedStyle{"taiwaneseCounting", NumberStyle::Chinese},
    NamedStyle{"taiwaneseCountingThousand", NumberStyle::Chinese},
    NamedStyle{"taiwaneseDigital", NumberStyle::ChineseDigits},
    NamedStyle{"upperLetter", NumberStyle::LetterUpper},
    NamedStyle{"upperRoman", NumberStyle::RomanUpper},
};

NumberStyle styleNamed(std::string_view name)
{
    const auto found = std::ranges::find(kStyles, name, &NamedStyle::name);
    return found == kStyles.end() ? NumberStyle::Arabic : found->style;
}

const char* value(const pugi::xml_node& property)
{
    return property.attribute("w:val").value();
}

int startOf(const pugi::xml_node& property)
{
    constexpr int kMostStart = 32767; // of Word
    return std::clamp(property.attribute("w:val").as_int(), 0, kMostStart);
}

/// What a <w:lvl> says replaces what was said before.
void readLevel(const pugi::xml_node& node, DocxListLevel& level)
{
    if (const auto format = node.child("w:numFmt"))
    {
        level.style = styleNamed(value(format));
        level.isBullet = std::string_view(value(format)) == "bullet";
    }
    if (const auto text = node.child("w:lvlText"))
        level.text = value(text);
    if (const auto start = node.child("w:start"))
        level.start = startOf(start);
    if (const auto restart = node.child("w:lvlRestart"))
        level.restartsBehind = restart.attribute("w:val").as_int();
    if (const auto style = node.child("w:pStyle"))
        level.paragraphStyle = value(style);
    level.isArabic = level.isArabic || isOn(node.child("w:isLgl"));
}

/// The level that a node is about, or no level.
std::size_t levelOf(const pugi::xml_node& node)
{
    return std::min<std::size_t>(node.attribute("w:ilvl").as_uint(kListLevels), kListLevels);
}

template <class Levels>
void readLevels(const pugi::xml_node& definition, Levels& levels)
{
    for (const auto node : definition.children("w:lvl"))
        if (const auto level = levelOf(node); level < levels.size())
            readLevel(node, levels[level]);
}
}

Numbering::Numbering(const pugi::xml_node& numbering)
{
    struct Definition
    {
        Levels levels;
        std::shared_ptr<Count> count = std::make_shared<Count>();
    };
    std::map<int, Definition> definitions;
    for (const auto node : numbering.children("w:abstractNum"))
        readLevels(node, definitions[node.attribute("w:abstractNumId").as_int()].levels);
    for (const auto node : numbering.children("w:num"))
    {
        const auto definition = definitions.find(node.child("w:abstractNumId").attribute("w:val").as_int());
        if (definition == definitions.end())
            continue;
        List list{definition->second.levels, definition->second.count};
        for (const auto override : node.children("w:lvlOverride"))
        {
            const auto level = levelOf(override);
            if (level >= kListLevels)
                continue;
            if (const auto changed = override.child("w:lvl"))
                readLevel(changed, list.levels[level]);
            if (const auto start = override.child("w:startOverride"))
            {
                list.levels[level].start = startOf(start);
                list.begins[level] = true;
            }
        }
        lists_.insert_or_assign(node.attribute("w:numId").as_int(), std::move(list));
    }
}

void Numbering::count(List& list, std::size_t level)
{
    auto& numbers = *list.count;
    const bool begins = std::exchange(list.begins[level], false) || !numbers[level];
    numbers[level] = begins ? list.levels[level].start : *numbers[level] + 1;
    for (std::size_t higher = 0; higher < level; ++higher)
        if (!numbers[higher])
            numbers[higher] = list.levels[higher].start;
    for (std::size_t lower = level + 1; lower < kListLevels; ++lower)
        if (const auto behind = list.levels[lower].restartsBehind; behind < 0 || static_cast<int>(level) < behind)
            numbers[lower].reset();
}

int Numbering::levelOfStyle(int list, const std::string& style) const
{
    const auto found = lists_.find(list);
    if (found == lists_.end() || style.empty())
        return 0;
    const auto& levels = found->second.levels;
    const auto level = std::ranges::find(levels, style, &DocxListLevel::paragraphStyle);
    return level == levels.end() ? 0 : static_cast<int>(level - levels.begin());
}

std::string Numbering::nextLabel(int list, int level)
{
    const auto found = lists_.find(list);
    if (found == lists_.end() || level < 0 || static_cast<std::size_t>(level) >= kListLevels)
        return {};
    auto& one = found->second;
    count(one, static_cast<std::size_t>(level));
    const auto& shape = one.levels[static_cast<std::size_t>(level)];
    return shape.isBullet ? std::string() : listLabel(shape, *one.count, [&one](std::size_t named) -> const ListLevel& { return one.levels[named]; });
}
}
