// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"
#include "words/display_width.hxx"

#include <cstddef>
#include <string>

namespace gouji
{
/// Room for a line of an entry.
inline constexpr std::size_t kEntryLineWidth = kPanelLineWidth;

/// A finding as the list shows it: two short lines, made of its codes and arguments, never cut out of its sentence.
/// Neither is empty, nor wider than kEntryLineWidth.
struct EntryLines
{
    std::string place; ///< "（二）部分公开 · 自然人", "“共收到申请 12 件”", "五、存在的主要问题及改进情况"; without the table, which the group names
    std::string difference; ///< "60 ≠ 61，差 1", "空白，应为 12", "文字 12，表格 15", "没有文字"

    friend bool operator==(const EntryLines&, const EntryLines&) = default;
};

/// Catalogue: `entry.<message>` is the difference, `entry-place.<message>` the place where neither cell, row, column
/// nor passage says it; a finding without a text of its own shows both sides of its rule, or the rule's name.
[[nodiscard]] EntryLines entryLines(const Finding& finding, const MessageCatalog& catalog);
}
