// SPDX-License-Identifier: MPL-2.0
#include "text_table/text_labels.hxx"

#include "recognition/label_key.hxx"

namespace gouji
{
TextLabels::TextLabels(const LabelIndex& index) : index_(index)
{
    for (const auto& table : index_.tables())
        for (const auto& panel : table.tableForm->panels)
        {
            add(panel.title, table.tableForm->id);
            add(panel.stub, table.tableForm->id);
            add(panel.rows, table.tableForm->id);
            add(panel.columns, table.tableForm->id);
        }
}

KeyId TextLabels::find(std::string_view text) const
{
    const auto known = index_.find(text);
    if (known != kUnknownKey)
        return known;
    const auto further = furtherLabels_.find(labelKey(text));
    return further == furtherLabels_.end() ? kUnknownKey : further->second;
}

bool TextLabels::belongsTo(KeyId key, const std::string& tableId) const
{
    const auto table = members_.find(tableId);
    return key != kUnknownKey && table != members_.end() && static_cast<std::size_t>(key) < table->second.size()
           && table->second[static_cast<std::size_t>(key)];
}

void TextLabels::add(const Label& label, const std::string& tableId)
{
    std::vector<std::string> spellings{label.text};
    spellings.insert(spellings.end(), label.variants.begin(), label.variants.end());
    for (const auto& spelling : spellings)
    {
        if (spelling.empty())
            continue;
        auto key = find(spelling);
        if (key == kUnknownKey)
        {
            key = static_cast<KeyId>(index_.keyCount() + furtherLabels_.size());
            furtherLabels_.emplace(labelKey(spelling), key);
        }
        auto& members = members_[tableId];
        members.resize(std::max(members.size(), static_cast<std::size_t>(key) + 1));
        members[static_cast<std::size_t>(key)] = true;
    }
}

void TextLabels::add(const Axis& axis, const std::string& tableId)
{
    for (const auto& leaf : axis.leaves)
        add(leaf.label, tableId);
    for (const auto& group : axis.groups)
        add(group.label, tableId);
}
}
