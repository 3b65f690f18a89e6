// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/label_index.hxx"
#include "recognition/stacked_table.hxx"
#include "recognition/table_match.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What a table is: a statutory one, a part of one, or none.
struct TableJudgement
{
    StackedTable table;
    const TableForm* kind = nullptr; ///< the statutory table whose labels it shares most; null if it shares none
    std::vector<TableMatch> matches; ///< all forms that it fits equally well (表四 is the same in both)
    std::optional<TableMatch> refusal; ///< of the form that comes closest, if it fits none and yet resembles one

    /// It fits, and no row of the form is missing.
    [[nodiscard]] bool isWhole() const;
    /// Of forms of several families that it fits equally well, those of this one count.
    void prefer(const std::string& family);
    /// Rows read with the best form.
    [[nodiscard]] std::size_t rowsRead() const { return matches.empty() ? 0 : matches.front().matchedRows; }
};

[[nodiscard]] TableJudgement judge(StackedTable table, const LabelIndex& labels);
}
