// SPDX-License-Identifier: MPL-2.0
#include "support/reading.hxx"

#include "files/read_file_content.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
Document read(const std::string& bytes)
{
    const auto content = readFileContent(bytes, "a file");
    EXPECT_TRUE(content) << (content ? "" : messageKey(content.error().code));
    return content ? content.value().document : Document();
}

std::vector<std::string> paragraphsOf(const Document& document)
{
    std::vector<std::string> texts;
    for (const auto& block : document.blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            texts.push_back((paragraph->label.empty() ? "" : "[" + paragraph->label + "] ") + paragraph->text);
    return texts;
}

Table tableOf(const Document& document)
{
    for (const auto& block : document.blocks)
        if (const auto* table = std::get_if<Table>(&block))
            return *table;
    ADD_FAILURE() << "no table";
    return {};
}

std::vector<std::string> cellsOf(const Table& table)
{
    std::vector<std::string> texts;
    for (const auto& cell : table.cells)
        texts.push_back(cell.name + " " + std::to_string(cell.row) + "," + std::to_string(cell.column) + " " + std::to_string(cell.rowSpan) + "×" +
                        std::to_string(cell.columnSpan) + " " + cell.text);
    return texts;
}
}
