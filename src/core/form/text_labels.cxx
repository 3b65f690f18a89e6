// SPDX-License-Identifier: MPL-2.0
#include "form/text_labels.hxx"

#include "form/label_key.hxx"

namespace gouji
{
TextLabels::TextLabels(const LabelIndex& index) : index_(index)
{
    for (const auto& table : index_.tables())
        for (std::size_t tableBlock = 0; tableBlock < table.tableBlocks.size(); ++tableBlock)
        {
            addFurther(table.tableForm->tableBlocks[tableBlock].title, table.tableForm->id);
            addFurther(table.tableForm->tableBlocks[tableBlock].stub, table.tableForm->id);
            add(table.tableBlocks[tableBlock].rows, table.tableForm->id);
            add(table.tableBlocks[tableBlock].columns, table.tableForm->id);
        }
}

KeyId TextLabels::find(std::string_view text) const
{
    const auto key = labelKey(text);
    const auto known = index_.findKey(key);
    if (known != kUnknownKey)
        return known;
    const auto further = furtherLabels_.find(key);
    return further == furtherLabels_.end() ? kUnknownKey : further->second;
}

bool TextLabels::belongsTo(KeyId key, const std::string& tableId) const
{
    const auto table = members_.find(tableId);
    return table != members_.end() && table->second.contains(key);
}

void TextLabels::addFurther(const Label& label, const std::string& tableId)
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
        members_[tableId].insert(key);
    }
}

void TextLabels::add(const AxisKeys& axis, const std::string& tableId)
{
    auto& members = members_[tableId];
    for (const auto* labels : {&axis.leaves, &axis.groups})
        for (const auto& label : *labels)
            members.insert(label.accepted.begin(), label.accepted.end());
}
}
