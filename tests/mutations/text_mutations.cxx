// SPDX-License-Identifier: MPL-2.0
#include "text_mutations.hxx"

#include <algorithm>
#include <array>
#include <cctype>

namespace gouji::mutations
{
namespace
{
using Node = pugi::xml_node;

constexpr std::array kOddTexts{"",         " ",
                               "\u3000",   "\u00A0",
                               "０",       "１２",
                               "一",       "十二",
                               "〇",       "两",
                               "12件",     "1,234",
                               "1，234",   "1 234",
                               "-",        "—",
                               "/",        "无",
                               "不适用",   "12.0",
                               "0.50",     "-3",
                               "+7",       "1e5",
                               "00012",    "3O",
                               "l2",       "12①",
                               "①",        "½",
                               "٣",        "𝟏𝟐",
                               "1\u200B2", "NaN",
                               "#DIV/0!",  "=1+2",
                               "<b>1</b>", "12（含上年）",
                               "12/13",    "12;13",
                               "12。",     "约12",
                               "12\u0301", "\u202E12",
                               "*12",      "99999999999999999999999999",
                               "0x1F",     "1.2.3",
                               "1..2",     "，",
                               "12\n13",   "12\t13",
                               "[12]",     "12%",
                               "2024年",   "１，２３４",
                               "壹拾贰",   "\uFEFF12",
                               "\uFFFD",   "\U0001F600"};

bool isNumber(const std::string& text)
{
    return !text.empty() && std::ranges::all_of(text, [](unsigned char byte) { return std::isdigit(byte) != 0; });
}

bool oddText(Victim& victim)
{
    const Node cell = victim.any("cell");
    if (cell)
        victim.setText(cell, victim.chance().oneOf(kOddTexts));
    return !cell.empty();
}

bool otherNumber(Victim& victim)
{
    const Node cell = victim.any("cell");
    if (cell)
        victim.setText(cell, std::to_string(victim.chance().below(200)));
    return !cell.empty();
}

/// Texts for all numbers of a table that chance takes.
template <class Text>
bool manyNumbers(Victim& victim, std::size_t oneOf, Text text)
{
    const Node table = victim.any("table");
    bool isAny = false;
    for (const Node& cell : victim.all("cell", table))
        if (isNumber(victim.textOf(cell)) && victim.chance().below(oneOf) == 0)
        {
            victim.setText(cell, text());
            isAny = true;
        }
    return isAny;
}

bool someBlank(Victim& victim)
{
    return manyNumbers(victim, 4, [] { return ""; });
}

bool allBlank(Victim& victim)
{
    return manyNumbers(victim, 1, [] { return ""; });
}

bool allOdd(Victim& victim)
{
    return manyNumbers(victim, 3, [&] { return victim.chance().oneOf(kOddTexts); });
}

bool lastColumnBlank(Victim& victim)
{
    const Node table = victim.any("table");
    for (const Node& row : victim.all("row", table))
        if (const auto cells = victim.all("cell", row); !cells.empty() && isNumber(victim.textOf(cells.back())))
            victim.setText(cells.back(), "");
    return !table.empty();
}

/// The rows of a table as lines: cells with tabs between, or one cell a line.
bool asText(Victim& victim)
{
    const Node table = victim.any("table");
    if (!table)
        return false;
    const bool isOneEach = victim.chance().below(3) == 0;
    for (const Node& row : victim.all("row", table))
    {
        std::vector<std::string> texts;
        for (const Node& cell : victim.all("cell", row))
            texts.push_back(victim.textOf(cell));
        if (!isOneEach)
            victim.insertLine(table, texts);
        else
            for (const auto& text : texts)
                victim.insertLine(table, {text});
    }
    table.parent().remove_child(table);
    return true;
}

bool allAsText(Victim& victim)
{
    bool isAny = false;
    while (victim.any("table") && asText(victim))
        isAny = true;
    return isAny;
}
}

std::vector<Mutation> textMutations()
{
    return {{"odd text", oddText},
            {"odd text again", oddText},
            {"other number", otherNumber},
            {"some numbers blank", someBlank},
            {"all numbers blank", allBlank},
            {"many odd texts", allOdd},
            {"last column blank", lastColumnBlank},
            {"table as text", asText},
            {"all tables as text", allAsText}};
}
}
