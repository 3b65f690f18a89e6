// SPDX-License-Identifier: MPL-2.0
#include "files/workbook/cell_formats.hxx"

#include <algorithm>
#include <string>

namespace gouji
{
namespace
{
constexpr int kWords = -1;
constexpr int kLink = -2;
constexpr unsigned kMostDigits = 8;

constexpr lxw_color_t kHeadingFill = 0xE7E6E6;
constexpr lxw_color_t kLabelFill = 0xF7F7F7;
constexpr lxw_color_t kMarkedFill = 0xFDE9E7;
constexpr lxw_color_t kLinkInk = 0x0563C1;
constexpr lxw_color_t kBorderInk = 0xBFBFBF;

int digitsOf(const Decimal& number)
{
    return static_cast<int>(std::min(number.fractionDigits(), kMostDigits));
}

void fill(lxw_format* format, lxw_color_t colour)
{
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, colour);
}

void setLook(lxw_format* format, CellLook look)
{
    switch (look)
    {
    case CellLook::Plain: break;
    case CellLook::Heading:
        fill(format, kHeadingFill);
        format_set_bold(format);
        format_set_align(format, LXW_ALIGN_CENTER);
        break;
    case CellLook::Label: fill(format, kLabelFill); break;
    case CellLook::Marked: fill(format, kMarkedFill); break;
    }
}
}

lxw_format* CellFormats::of(const SheetCell& cell)
{
    const std::pair key(cell.look, writingOf(cell.value));
    const auto found = formats_.find(key);
    return found != formats_.end() ? found->second : formats_.emplace(key, make(key.first, key.second)).first->second;
}

CellFormats::Writing CellFormats::writingOf(const SheetValue& value)
{
    if (const auto* number = std::get_if<Decimal>(&value))
        return digitsOf(*number);
    if (const auto* formula = std::get_if<SheetFormula>(&value))
        return digitsOf(formula->value);
    const auto* link = std::get_if<SheetLink>(&value);
    return link && !link->url.empty() ? kLink : kWords;
}

lxw_format* CellFormats::make(CellLook look, Writing writing) const
{
    auto* format = workbook_add_format(workbook_);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kBorderInk);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    setLook(format, look);
    if (writing == kWords || writing == kLink)
        format_set_text_wrap(format);
    if (writing == kLink)
    {
        format_set_font_color(format, kLinkInk);
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    }
    if (writing >= 0)
        format_set_num_format(format, (writing == 0 ? std::string("0") : "0." + std::string(static_cast<std::size_t>(writing), '0')).c_str());
    return format;
}
}
