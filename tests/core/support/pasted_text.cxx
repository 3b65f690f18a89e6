// SPDX-License-Identifier: MPL-2.0
#include "support/pasted_text.hxx"

namespace gouji::test
{
namespace
{
std::vector<std::string> cellsOf(const TableText& table, std::size_t row)
{
    std::vector<std::string> cells;
    for (std::size_t column = 0; column < table.columnCount(); ++column)
    {
        const auto& text = table.at(row, column);
        cells.push_back(text == "<" || text == "^" ? "" : text);
    }
    return cells;
}

std::string joined(const std::vector<std::string>& cells, const std::string& separator)
{
    std::string line;
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        line += (cell == 0 ? "" : separator) + cells[cell];
    return line;
}
}

std::vector<std::string> pasted(const TableText& table, Pasting pasting)
{
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < table.rowCount(); ++row)
    {
        const auto cells = cellsOf(table, row);
        switch (pasting)
        {
        case Pasting::Tabs: lines.push_back(joined(cells, "\t")); break;
        case Pasting::Bars:
            lines.push_back("| " + joined(cells, " | ") + " |");
            if (row == 0)
                lines.push_back("|" + joined(std::vector<std::string>(cells.size(), "---"), "|") + "|");
            break;
        case Pasting::OneCellPerLine:
            for (const auto& cell : cells)
                if (!cell.empty())
                    lines.push_back(cell);
            break;
        }
    }
    return lines;
}

Document reportOfLines(const std::vector<std::string>& lines)
{
    Document document;
    document.blocks.emplace_back(Paragraph{"青石镇2023年政府信息公开工作年度报告", false});
    for (const auto& line : lines)
        document.blocks.emplace_back(Paragraph{line, false});
    return document;
}
}
