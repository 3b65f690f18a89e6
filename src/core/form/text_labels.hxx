// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/label_index.hxx"

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace gouji
{
/// All labels that may stand in a statutory table, also those over its blocks and over its row labels, which say
/// nothing about figures but show where pasted text belongs to a table. The index must outlive it.
class TextLabels
{
public:
    explicit TextLabels(const LabelIndex& index);

    [[nodiscard]] const std::vector<TableKeys>& tables() const { return index_.tables(); }
    [[nodiscard]] KeyId find(std::string_view text) const;
    /// Whether a table of that id, of any form, bears the label.
    [[nodiscard]] bool belongsTo(KeyId key, const std::string& tableId) const;

private:
    void addFurther(const Label& label, const std::string& tableId);
    void add(const AxisKeys& axis, const std::string& tableId);

    const LabelIndex& index_;
    std::unordered_map<std::u32string, KeyId> furtherLabels_;
    std::unordered_map<std::string, std::unordered_set<KeyId>> members_; ///< keys by table id
};
}
