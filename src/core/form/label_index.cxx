// SPDX-License-Identifier: MPL-2.0
#include "form/label_index.hxx"

#include "form/label_key.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// Labels of two characters (其他, 总计, 规章) stand in many tables and tell nothing by themselves.
constexpr std::size_t kTellingLength = 3;
constexpr std::size_t kShortestInstruction = 4; ///< characters; XX and the like are no instructions

void collectTelling(const AxisKeys& keys, std::vector<KeyId>& telling)
{
    for (const auto& leaf : keys.leaves)
        if (!leaf.spellings.empty() && leaf.spellings.front().size() >= kTellingLength)
            telling.push_back(leaf.accepted.front());
}
}

bool LabelKeys::accept(KeyId key) const
{
    return key != kUnknownKey && std::ranges::find(accepted, key) != accepted.end();
}

LabelIndex::LabelIndex(const std::vector<Form>& forms)
{
    for (const auto& form : forms)
    {
        addInstructions(form);
        for (const auto& table : form.tables)
        {
            TableKeys keys{&form, &table, {}, {}};
            for (const auto& tableBlock : table.tableBlocks)
            {
                keys.tableBlocks.push_back({keysOf(tableBlock.rows), keysOf(tableBlock.columns)});
                collectTelling(keys.tableBlocks.back().rows, keys.telling);
                collectTelling(keys.tableBlocks.back().columns, keys.telling);
            }
            std::ranges::sort(keys.telling);
            const auto repeated = std::ranges::unique(keys.telling);
            keys.telling.erase(repeated.begin(), repeated.end());
            tables_.push_back(std::move(keys));
        }
    }
}

KeyId LabelIndex::find(std::string_view cellText) const
{
    return findKey(labelKey(cellText));
}

KeyId LabelIndex::findKey(const std::u32string& key) const
{
    auto found = ids_.find(key);
    if (key.size() < kShortestInstruction)
        return found == ids_.end() ? kUnknownKey : found->second;
    for (auto word = instructions_.begin(); found == ids_.end() && word != instructions_.end(); ++word)
        if (const auto begin = key.find(*word); begin != std::u32string::npos)
            found = ids_.find(key.substr(0, begin));
    return found == ids_.end() ? kUnknownKey : found->second;
}

void LabelIndex::addInstructions(const Form& form)
{
    for (const auto& leftover : form.structure.leftovers)
        if (auto word = labelKey(leftover); word.size() >= kShortestInstruction)
            instructions_.insert(std::move(word));
}

KeyId LabelIndex::intern(const std::u32string& key)
{
    return ids_.emplace(key, static_cast<KeyId>(ids_.size())).first->second;
}

LabelKeys LabelIndex::keysOf(const Label& label)
{
    LabelKeys keys;
    if (label.text.empty())
        return keys;
    std::vector texts{label.text};
    texts.insert(texts.end(), label.variants.begin(), label.variants.end());
    for (const auto& text : texts)
    {
        keys.spellings.push_back(labelKey(text));
        keys.accepted.push_back(intern(keys.spellings.back()));
    }
    return keys;
}

AxisKeys LabelIndex::keysOf(const Axis& axis)
{
    AxisKeys keys;
    for (const auto& leaf : axis.leaves)
        keys.leaves.push_back(keysOf(leaf.label));
    for (const auto& group : axis.groups)
    {
        keys.groups.push_back(keysOf(group.label));
        if (group.parent != kNoGroup)
            keys.groups.back().accepted.push_back(intern(labelKey(axis.groups[group.parent].label.text + group.label.text)));
    }
    for (std::size_t leaf = 0; leaf < axis.leaves.size(); ++leaf)
    {
        std::vector<const LabelKeys*> path;
        if (!axis.leaves[leaf].label.text.empty())
            path.push_back(&keys.leaves[leaf]);
        for (auto group = axis.leaves[leaf].group; group != kNoGroup; group = axis.groups[group].parent)
            path.insert(path.begin(), &keys.groups[group]);
        keys.paths.push_back(std::move(path));
        keys.isUnique.push_back(std::ranges::count(keys.leaves, keys.leaves[leaf].accepted, &LabelKeys::accepted) == 1);
    }
    return keys;
}
}
