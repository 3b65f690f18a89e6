// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheet/sheet.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What a page of sheets says besides them.
struct SheetPage
{
    std::string language; ///< as in HTML: "zh-CN"
    std::string title;
    std::string footer;
};

/// Sheets one below the other as a page that holds all it needs and prints well, each under its name: across the paper,
/// headings repeated on every sheet of it, columns beyond those that are printed on screen only. Links lead to their URLs; nothing else is more than text.
[[nodiscard]] std::string sheetsAsHtml(const SheetPage& page, const std::vector<Sheet>& sheets);
}
