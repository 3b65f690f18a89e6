// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "writer/inserting/insert_report.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
/// The official blank form, as it came and stored in other formats: the same grid everywhere.
class SampleGeometry : public OfficeTest
{
protected:
    void SetUp() override
    {
        const auto folder = sampleFolder();
        if (!folder)
            GTEST_SKIP() << "no sample reports here";
        samples_ = *folder;
    }

    std::filesystem::path samples_;
};

namespace
{
std::vector<std::size_t> cellCounts(const std::vector<Table>& tables)
{
    std::vector<std::size_t> counts;
    for (const Table& table : tables)
        counts.push_back(table.cells.size());
    return counts;
}

/// Row, column and spans of every cell, without edges in widths: those differ by rounding between formats.
std::vector<std::string> gridOf(const Table& table)
{
    std::vector<std::string> grid;
    for (const Cell& cell : table.cells)
        grid.push_back(cell.name + ":" + std::to_string(cell.row) + "," + std::to_string(cell.column) + "," +
                       std::to_string(cell.rowSpan) + "," + std::to_string(cell.columnSpan));
    return grid;
}

struct Format
{
    const char* file;
    const char* filter;
    const char* importFilter;
};
}

TEST_F(SampleGeometry, TheBlankFormHasThirtyTwoHundredFifteenAndThirtyFourCells)
{
    WriterDocument document(samples_ / "official-blank-form-2021.docx", OpenMode::Editable, "");

    const std::vector<Table> tables = tablesOf(document.read());

    ASSERT_EQ(cellCounts(tables), (std::vector<std::size_t>{30, 215, 34}));
    EXPECT_EQ(tables[0].rowCount, 14U);
    EXPECT_EQ(tables[1].rowCount, 28U);
    EXPECT_EQ(tables[2].rowCount, 4U);
    EXPECT_EQ(tables[0].columnEdges.size() - 1, 4U);
    EXPECT_EQ(tables[1].columnEdges.size() - 1, 10U);
    EXPECT_EQ(tables[2].columnEdges.size() - 1, 15U);
    EXPECT_EQ(cellOf(tables[1], "A1").rowSpan, 3U);
    EXPECT_EQ(cellOf(tables[1], "A1").columnSpan, 3U);
    EXPECT_EQ(cellOf(tables[1], "A6").rowSpan, 22U);
}

TEST_F(SampleGeometry, IsTheSameCellForCellInFourFormats)
{
    const TemporaryFolder folder;
    WriterDocument original(samples_ / "official-blank-form-2021.docx", OpenMode::Editable, "");
    const std::vector<Table> expected = tablesOf(original.read());
    const Format formats[] = {{"blank.odt", "writer8", ""},
                              {"blank.docx", "MS Word 2007 XML", ""},
                              {"blank.doc", "MS Word 97", ""},
                              {"blank.html", "HTML (StarWriter)", "HTML (StarWriter)"}};
    for (const Format& format : formats)
    {
        original.storeCopy(folder.path() / format.file, format.filter);
        WriterDocument copy(folder.path() / format.file, OpenMode::ReadOnly, format.importFilter);

        const std::vector<Table> tables = tablesOf(copy.read());

        ASSERT_EQ(tables.size(), expected.size()) << format.file;
        for (std::size_t index = 0; index < tables.size(); ++index)
            EXPECT_EQ(gridOf(tables[index]), gridOf(expected[index])) << format.file << " table " << index;
    }
}

TEST_F(SampleGeometry, OurTemplateHasTheMergesOfTheOfficialForm)
{
    WriterDocument official(samples_ / "official-blank-form-2021.docx", OpenMode::ReadOnly, "");
    WriterDocument ours;
    const Resources& resources = extensionResources();
    InsertRequest request;
    request.formId = "2021";
    request.templateUrl = resources.templateUrl("2021");
    ASSERT_TRUE(insertReport(ours.reference(), resources.forms, request));

    const std::vector<Table> expected = tablesOf(official.read());
    const std::vector<Table> tables = tablesOf(ours.read());

    ASSERT_EQ(tables.size(), expected.size());
    for (std::size_t index = 0; index < tables.size(); ++index)
        EXPECT_EQ(gridOf(tables[index]), gridOf(expected[index])) << "table " << index;
}

TEST_F(SampleGeometry, RowSpansOfAllSamplesAreThoseOfTheOffice)
{
    for (const auto& entry : std::filesystem::directory_iterator(samples_))
    {
        const std::string extension = entry.path().extension();
        if (extension != ".odt" && extension != ".docx" && extension != ".doc")
            continue;
        WriterDocument document(entry.path(), OpenMode::ReadOnly, "");
        for (const Table& table : tablesOf(document.read()))
        {
            EXPECT_FALSE(table.isUnreadable) << entry.path() << " " << table.name;
            for (const Cell& cell : table.cells)
                ASSERT_EQ(static_cast<int>(cell.rowSpan), document.table(table.name).cell(cell.name).rowSpan())
                    << entry.path() << " " << table.name << "." << cell.name;
        }
    }
}
}
