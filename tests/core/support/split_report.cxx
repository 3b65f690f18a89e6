// SPDX-License-Identifier: MPL-2.0
#include "support/split_report.hxx"

#include "support/findings.hxx"
#include "support/forms.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
SplitReport::SplitReport(std::string tableId) : tableId_(std::move(tableId)) {}

SplitReport& SplitReport::piece(const TableText& text)
{
    pieces_.push_back(text);
    flow_.emplace_back(std::nullopt);
    return *this;
}

SplitReport& SplitReport::paragraph(const std::string& text)
{
    flow_.emplace_back(text);
    return *this;
}

SplitReport& SplitReport::piece(const std::string& lines)
{
    return piece(TableText(lines));
}

SplitReport& SplitReport::pieceOfRows(const Form& form, const std::string& groupId)
{
    const auto& rows = tableOf(form, tableId_).tableBlocks.front().rows;
    std::string lines;
    for (const auto& leaf : rows.leaves)
        if (leaf.group != kNoGroup && rows.groups[leaf.group].id == groupId)
            lines += leaf.label.text + " | 1 | 1 | 1 | 1 | 1 | 1 | 6\n";
    return piece(lines);
}

SplitReport& SplitReport::cuts(const std::vector<std::size_t>& rows)
{
    const auto table = whole();
    std::size_t begin = 0;
    for (const auto row : rows)
    {
        piece(table.part(begin, row));
        begin = row;
    }
    return piece(table.part(begin, table.rowCount()));
}

SplitReport& SplitReport::repeatHeadingRows(std::size_t count)
{
    pieces_.back().putBefore(pieces_.front().part(0, count));
    return *this;
}

SplitReport& SplitReport::withoutLastPiece()
{
    pieces_.pop_back();
    flow_.pop_back();
    return *this;
}

TableText SplitReport::whole() const
{
    return officialTable(tableOf(form2021(), tableId_), numberedFigures(form2021()), "");
}

Document SplitReport::document() const
{
    const auto around = report2021().cells(numberedFigures(form2021()));
    auto document = around.document();
    const auto isWhole = [&](const Block& block)
    {
        const auto* table = std::get_if<Table>(&block);
        return table && table->name == tableOf(form2021(), tableId_).title;
    };
    const auto place = document.blocks.erase(std::ranges::find_if(document.blocks, isWhole));
    std::vector<Block> blocks;
    std::size_t piece = 0;
    for (const auto& text : flow_)
        if (text)
            blocks.emplace_back(Paragraph{*text, false});
        else
        {
            blocks.emplace_back(pieces_[piece].table("表格" + std::to_string(piece + 1)));
            ++piece;
        }
    document.blocks.insert(place, blocks.begin(), blocks.end());
    return document;
}

Analysis SplitReport::analysis() const
{
    return analyse(document(), forms());
}

FigureTexts numberedFigures(const Form& form)
{
    FigureTexts texts;
    for (const auto& id : figureIds(form))
        texts[id] = std::to_string(1001 + texts.size());
    return texts;
}

void expectNumberedFigures(const Analysis& analysis, const Form& form)
{
    ASSERT_EQ(analysis.reports.size(), 1U);
    EXPECT_EQ(figureTexts(analysis), numberedFigures(form));
}
}
