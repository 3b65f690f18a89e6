// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/read_pasted_table.hxx"

#include "pasted_table/text_headings.hxx"
#include "pasted_table/text_rows.hxx"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>

namespace gouji
{
namespace
{
struct RowPosition
{
    std::size_t tableBlock = 0;
    std::size_t leaf = 0;
};

void append(std::string& text, const std::string& word)
{
    text += (text.empty() || word.empty() ? "" : " ") + word;
}

class Reading
{
public:
    explicit Reading(const TableKeys& keys) : keys_(keys), headingsFit_(keys.tableBlocks.size())
    {
        for (std::size_t tableBlock = 0; tableBlock < keys.tableBlocks.size(); ++tableBlock)
            for (std::size_t leaf = 0; leaf < keys.tableForm->tableBlocks[tableBlock].rows.leaves.size(); ++leaf)
                positions_.push_back({tableBlock, leaf});
        found_.resize(positions_.size());
        isRepeated_.resize(positions_.size());
    }

    void add(const TextRow& row)
    {
        listUnknownWords(row);
        std::ranges::copy(row.words, std::back_inserter(headings_));
        if (row.values.empty())
            return;
        const auto position = positionOf(row);
        if (!position)
            return leaveOut(row);
        proveHeadings(positions_[*position].tableBlock);
        headings_.clear();
        next_ = *position + 1;
        if (found_[*position])
        {
            isRepeated_[*position] = true;
            return leaveOut(row);
        }
        found_[*position] = row;
    }

    TextReading finish()
    {
        TextReading reading{keys_.form, keys_.tableForm, std::vector<std::string>(keys_.tableForm->figures.size()), {}, false};
        bool hasRow = false;
        for (std::size_t position = 0; position < positions_.size(); ++position)
        {
            if (!found_[position])
                continue;
            if (fits(position))
                write(position, reading.values);
            else
                leaveOut(*found_[position]);
            hasRow |= fits(position);
        }
        reading.isClear = hasRow || !hasValues_;
        reading.leftOut = std::move(leftOut_);
        return reading;
    }

private:
    void listUnknownWords(const TextRow& row)
    {
        hasValues_ |= !row.values.empty();
        for (std::size_t word = 0; word < row.words.size(); ++word)
        {
            const bool isListedWithValues = word + 1 == row.words.size() && !row.values.empty();
            if (row.words[word].kind == TextKind::Other && !isListedWithValues)
                leftOut_.push_back(row.words[word].text);
        }
    }

    void leaveOut(const TextRow& row)
    {
        std::string text = row.words.empty() ? std::string() : row.words.back().text;
        for (const auto& value : row.values)
            append(text, value.text);
        leftOut_.push_back(std::move(text));
    }

    [[nodiscard]] const LabelKeys& labelOf(std::size_t position) const
    {
        return keys_.tableBlocks[positions_[position].tableBlock].rows.leaves[positions_[position].leaf];
    }

    [[nodiscard]] bool isHeading(KeyId key) const
    {
        return std::ranges::any_of(keys_.tableBlocks, [&](const TableBlockKeys& tableBlock)
                                   { return std::ranges::any_of(tableBlock.columns.leaves, [&](const LabelKeys& leaf) { return leaf.accept(key); }); });
    }

    /// A row label that stands elsewhere in the table too (其他, 总计) counts only directly behind the row before it.
    [[nodiscard]] std::optional<std::size_t> positionOf(const TextRow& row) const
    {
        if (positions_.size() == 1 && labelOf(0).accepted.empty())
            return 0;
        if (row.words.empty())
            return std::nullopt;
        const auto key = row.words.back().key;
        std::vector<std::size_t> candidates;
        for (std::size_t position = 0; position < positions_.size(); ++position)
            if (labelOf(position).accept(key))
                candidates.push_back(position);
        if (candidates.size() == 1 && !isHeading(key))
            return candidates.front();
        const auto next = std::ranges::find(candidates, next_);
        return next == candidates.end() ? std::nullopt : std::optional(*next);
    }

    void proveHeadings(std::size_t tableBlock)
    {
        if (!headingsFit_[tableBlock])
            headingsFit_[tableBlock] = nameAllColumns(headings_, keys_.tableForm->tableBlocks[tableBlock].columns, keys_.tableBlocks[tableBlock].columns);
    }

    [[nodiscard]] std::size_t columnsOf(std::size_t position) const
    {
        return keys_.tableForm->tableBlocks[positions_[position].tableBlock].columns.leaves.size();
    }

    [[nodiscard]] bool fits(std::size_t position) const
    {
        const auto& values = found_[position]->values;
        return headingsFit_[positions_[position].tableBlock].value_or(false) && !isRepeated_[position] && values.size() == columnsOf(position)
               && std::ranges::all_of(values, [](const TextCell& cell)
                                      { return cell.kind == TextKind::Value || cell.kind == TextKind::Blank; });
    }

    void write(std::size_t position, std::vector<std::string>& values) const
    {
        const auto& tableBlock = keys_.tableForm->tableBlocks[positions_[position].tableBlock];
        const auto first = tableBlock.firstFigure + positions_[position].leaf * columnsOf(position);
        for (std::size_t column = 0; column < columnsOf(position); ++column)
            values[first + column] = found_[position]->values[column].text;
    }

    const TableKeys& keys_;
    std::vector<RowPosition> positions_; ///< rows of all table blocks in the form's order
    std::vector<std::optional<TextRow>> found_; ///< one per position
    std::vector<bool> isRepeated_;
    std::vector<std::optional<bool>> headingsFit_; ///< one per table block; absent until its first row
    std::vector<TextCell> headings_; ///< words since the last row that was found
    std::vector<std::string> leftOut_;
    std::size_t next_ = 0;
    bool hasValues_ = false;
};
}

TextReading readPastedTable(const std::vector<TextLine>& lines, const TableKeys& keys, const TextLabels& labels)
{
    Reading reading(keys);
    for (const auto& row : textRowsOf(lines, keys.tableForm->id, labels))
        reading.add(row);
    return reading.finish();
}
}
