// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji
{
/// A known label key as a small number; kUnknownKey for text that is no label of any form.
using KeyId = int;
constexpr KeyId kUnknownKey = -1;

/// The keys under which one label is recognised; the first is the form's own spelling.
struct LabelKeys
{
    std::vector<KeyId> accepted;
    std::vector<std::u32string> spellings; ///< of the label and its variants, spelt out

    [[nodiscard]] bool accept(KeyId key) const;
    [[nodiscard]] bool isVariant(KeyId key) const { return !accepted.empty() && key != accepted.front(); }
};

/// Keys of an axis: those of each leaf, of each group (alone, or behind the group above it: 行政诉讼（复议后起诉）), and for each
/// leaf the groups above it from the outside in, then the leaf itself.
struct AxisKeys
{
    std::vector<LabelKeys> leaves;
    std::vector<LabelKeys> groups;
    std::vector<std::vector<const LabelKeys*>> paths; ///< one per leaf; into leaves and groups
    std::vector<bool> isUnique; ///< one per leaf: no other leaf bears its label
};

struct TableBlockKeys
{
    AxisKeys rows;
    AxisKeys columns;
};

struct TableKeys
{
    const Form* form = nullptr;
    const TableForm* tableForm = nullptr;
    std::vector<TableBlockKeys> tableBlocks;
    /// Distinct leaf labels that say which table it is; short ones (其他, 总计) stand everywhere and do not count.
    std::vector<KeyId> telling;
};

/// The labels of all forms, made ready for comparing: every key once, as a number. The forms must outlive it.
class LabelIndex
{
public:
    explicit LabelIndex(const std::vector<Form>& forms);
    LabelIndex(const LabelIndex&) = delete;
    LabelIndex& operator=(const LabelIndex&) = delete;

    /// The label that a text is, an instruction left behind it aside: 2.重复申请（填写说明：…）.
    [[nodiscard]] KeyId find(std::string_view cellText) const;
    /// The same, of the key of a text (labelKey).
    [[nodiscard]] KeyId findKey(const std::u32string& key) const;
    [[nodiscard]] const std::vector<TableKeys>& tables() const { return tables_; }
    [[nodiscard]] std::size_t keyCount() const { return ids_.size(); }

private:
    void addInstructions(const Form& form);
    KeyId intern(const std::u32string& key);
    LabelKeys keysOf(const Label& label);
    AxisKeys keysOf(const Axis& axis);

    std::unordered_map<std::u32string, KeyId> ids_;
    std::set<std::u32string> instructions_; ///< keys of words that begin one
    std::vector<TableKeys> tables_;
};
}
