// SPDX-License-Identifier: MPL-2.0
#include "sheet/sheet.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kLetters = 26;
constexpr std::ptrdiff_t kExactDigits = 15;

struct PlainText
{
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const Decimal& number) const { return number.toString(); }
    std::string operator()(const SheetFormula& formula) const { return formula.value.toString(); }
    std::string operator()(const SheetLink& link) const { return link.text; }
};
}

std::string plainText(const SheetValue& value)
{
    return std::visit(PlainText(), value);
}

bool isNumber(const SheetValue& value)
{
    return std::holds_alternative<Decimal>(value) || std::holds_alternative<SheetFormula>(value);
}

void forEachRow(const Sheet& sheet, const std::function<void(std::size_t, const SheetRow&)>& visit)
{
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        visit(row, sheet.rows[row]);
    for (std::size_t row = 0; row < sheet.laterRows.count; ++row)
        visit(sheet.rows.size() + row, sheet.laterRows.make(row));
}

std::string sheetAddress(std::size_t row, std::size_t column)
{
    std::string letters;
    for (auto rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    return letters + std::to_string(row + 1);
}

std::string sheetRange(const std::string& sheet, const std::string& first, const std::string& last)
{
    return "'" + boost::replace_all_copy(sheet, "'", "''") + "'!" + first + ":" + last;
}

bool fitsSpreadsheet(const Decimal& number)
{
    return std::ranges::count_if(number.toString(), [](char character) { return character >= '0' && character <= '9'; }) <= kExactDigits;
}
}
