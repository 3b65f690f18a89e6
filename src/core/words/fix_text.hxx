// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fix/fix.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// A fix in the words of a button: "改为 21（疑为数字颠倒）", "改 2 处：42→95；95→42", "空白 7 格填 0".
[[nodiscard]] std::string fixText(const Fix& fix, const MessageCatalog& catalog);

/// The same in full, each change a line, the slip behind the last.
[[nodiscard]] std::string fixDetails(const Fix& fix, const MessageCatalog& catalog);

/// One change with its place and both texts: "表三 · （二）部分公开 · 总计：12 → 21".
[[nodiscard]] std::string changeText(const CellChange& change, const MessageCatalog& catalog);
[[nodiscard]] std::vector<std::string> changeTexts(const std::vector<CellChange>& changes, const MessageCatalog& catalog);
}
