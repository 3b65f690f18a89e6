// SPDX-License-Identifier: MPL-2.0
#include "view/entry_lines.hxx"

#include "base/list_argument.hxx"
#include "words/display_width.hxx"
#include "words/joined.hxx"
#include "words/rule_name.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Of words that have the line and its quotation marks to themselves.
constexpr std::size_t kQuotedWidth = kEntryLineWidth - 4;
constexpr std::size_t kWordWidth = 24; ///< of one argument in a line with other words
constexpr std::size_t kLeastRowWidth = 12; ///< of a row's words beside a long column

const std::string* argumentOf(const Finding& finding, std::string_view name)
{
    const auto found = std::ranges::find(finding.arguments, name, &std::pair<std::string, std::string>::first);
    return found == finding.arguments.end() || found->second.empty() ? nullptr : &found->second;
}

Decimal magnitude(const Decimal& value)
{
    return value.isNegative() ? Decimal() - value : value;
}

class EntryWords
{
public:
    EntryWords(const Finding& finding, const MessageCatalog& catalog) : finding_(finding), catalog_(catalog) {}

    [[nodiscard]] std::string place() const
    {
        const auto key = "entry-place." + finding_.message;
        if (catalog_.has(key))
            return catalog_.text(key, arguments(kQuotedWidth));
        if (finding_.place.isPassage())
        {
            const auto* number = argumentOf(finding_, "number");
            const auto passage = shortenedAround(number ? *number : std::string(), finding_.place.passage, kQuotedWidth);
            return catalog_.text("entry-place.passage", {{"passage", passage}});
        }
        if (const auto* element = argumentOf(finding_, "element"); element && finding_.figures.size() > 1 && !statesTotal())
            return *element;
        if (!finding_.figures.empty())
            return placeOfFigures();
        const auto* table = argumentOf(finding_, "table");
        return table ? *table : catalog_.text("entry-place.document");
    }

    [[nodiscard]] std::string difference() const
    {
        const auto key = "entry." + finding_.message;
        if (catalog_.has(key))
            return catalog_.text(key, arguments(kWordWidth));
        if (finding_.left && finding_.right)
            return catalog_.text("entry.unequal", arguments(kWordWidth));
        return ruleName(finding_.rule, catalog_);
    }

private:
    [[nodiscard]] Arguments arguments(std::size_t width) const
    {
        Arguments arguments;
        for (const auto& [name, value] : finding_.arguments)
            arguments.emplace_back(name, shortened(listOf(value), width));
        if (finding_.left)
            arguments.emplace_back("left", finding_.left->value.toString());
        if (finding_.right)
            arguments.emplace_back("right", finding_.right->value.toString());
        if (finding_.left && finding_.right)
            arguments.emplace_back("difference", magnitude(finding_.left->value - finding_.right->value).toString());
        if (finding_.stated)
            arguments.emplace_back("stated", finding_.stated->toString());
        if (finding_.expected)
            arguments.emplace_back("expected", finding_.expected->toString());
        return arguments;
    }

    [[nodiscard]] std::string listOf(const std::string& value) const { return joined(elementsOf(value), catalog_.text("list.separator")); }

    /// Whether the finding is about its last cell, the total that a rule determines.
    [[nodiscard]] bool statesTotal() const
    {
        const auto& place = finding_.figures.back().place;
        return place.table == finding_.place.table && place.cell == finding_.place.cell;
    }

    [[nodiscard]] std::string placeOfFigures() const
    {
        if (finding_.figures.size() == 1 || finding_.left)
            return wordsOf(finding_.figures.back(), kEntryLineWidth);
        const Arguments count{{"count", std::to_string(finding_.figures.size())}};
        if (const auto* list = argumentOf(finding_, "figureNames"))
            return placeOfNames(elementsOf(*list), count);
        const auto rest = catalog_.text("entry-place.more", count);
        return wordsOf(finding_.figures.front(), kEntryLineWidth - displayWidth(rest)) + rest;
    }

    [[nodiscard]] std::string placeOfNames(const std::vector<std::string>& names, Arguments count) const
    {
        if (names.size() > 1)
        {
            const auto rest = catalog_.text("entry-place.more", count);
            return shortened(names.front(), kEntryLineWidth - displayWidth(rest)) + rest;
        }
        count.emplace_back("name", "");
        const auto room = kEntryLineWidth - displayWidth(catalog_.text("entry-place.named", count));
        count.back().second = shortened(names.front(), room);
        return catalog_.text("entry-place.named", count);
    }

    /// Row and column; where both do not fit, the row loses its end, since columns have short names.
    [[nodiscard]] std::string wordsOf(const FigureReference& figure, std::size_t width) const
    {
        if (figure.row.empty())
            return shortened(figure.column, width);
        const auto rest = displayWidth(catalog_.text("entry-place.cell", {{"row", ""}, {"column", figure.column}}));
        const auto row = shortened(figure.row, std::max(width - std::min(width, rest), kLeastRowWidth));
        return catalog_.text("entry-place.cell", {{"row", row}, {"column", figure.column}});
    }

    const Finding& finding_;
    const MessageCatalog& catalog_;
};
}

EntryLines entryLines(const Finding& finding, const MessageCatalog& catalog)
{
    const EntryWords words(finding, catalog);
    return {shortened(words.place(), kEntryLineWidth), shortened(words.difference(), kEntryLineWidth)};
}
}
