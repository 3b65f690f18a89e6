// SPDX-License-Identifier: MPL-2.0
#include "sheet/csv_sheet.hxx"

#include "base/text.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr const char* kByteOrderMark = "\xEF\xBB\xBF";
constexpr const char* kLineEnd = "\r\n";
constexpr std::u32string_view kFormulaStarts = U"=+-@";
constexpr std::u32string_view kCellBreaks = U"\t\r\n";

/// Spreadsheets skip spaces before a formula, and some take its full-width signs, too.
bool looksLikeFormula(const std::string& text)
{
    const auto characters = toCodePoints(text);
    const auto first = std::ranges::find_if_not(characters, [](char32_t character) { return isSpace(character) || isInvisible(character); });
    const bool isFormula = first != characters.end() && kFormulaStarts.find(toHalfWidth(*first)) != std::u32string_view::npos;
    return isFormula || (!characters.empty() && kCellBreaks.find(characters.front()) != std::u32string_view::npos);
}

struct CsvField
{
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const
    {
        return (looksLikeFormula(text) ? "\"'" : "\"") + boost::replace_all_copy(text, "\"", "\"\"") + '"';
    }
    std::string operator()(const Decimal& number) const { return number.toString(); }
    std::string operator()(const SheetFormula& formula) const { return formula.value.toString(); }
    std::string operator()(const SheetLink& link) const { return (*this)(link.text); }
};
}

std::string sheetAsCsv(const Sheet& sheet)
{
    std::size_t width = 0;
    for (const auto& row : sheet.rows)
        width = std::max(width, row.size());
    std::string csv = kByteOrderMark;
    const auto add = [&](std::size_t, const SheetRow& row)
    {
        for (std::size_t column = 0; column < width; ++column)
            csv.append(column == 0 ? "" : ",").append(column < row.size() ? std::visit(CsvField(), row[column].value) : std::string());
        csv += kLineEnd;
    };
    forEachRow(sheet, add);
    return csv;
}
}
