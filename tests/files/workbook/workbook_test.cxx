// SPDX-License-Identifier: MPL-2.0
#include "files/package/package.hxx"
#include "files/workbook/write_workbook.hxx"

#include "base/file.hxx"

#include <gtest/gtest.h>
#include <pugixml.hpp>

#include <filesystem>
#include <iterator>
#include <string>

#include <unistd.h>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

SheetValue text(const std::string& words)
{
    return words;
}

/// A folder of its own that is gone with the test.
class Workbook : public testing::Test
{
protected:
    Workbook() { fs::create_directory(folder_); }
    ~Workbook() override { fs::remove_all(folder_); }

    [[nodiscard]] std::string path() const { return (folder_ / "汇总.xlsx").string(); }

    /// One part of the workbook that is written of these sheets.
    [[nodiscard]] pugi::xml_document partOf(const std::vector<Sheet>& sheets, const std::string& name) const
    {
        EXPECT_TRUE(writeWorkbook(path(), sheets));
        pugi::xml_document part;
        auto package = Package::open(readFile(path()).value(), path());
        EXPECT_TRUE(package);
        EXPECT_TRUE(part.load_string(package.value().read(name).value().c_str())) << name;
        return part;
    }

    [[nodiscard]] std::size_t files() const { return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder_), {})); }

    const fs::path folder_ = fs::temp_directory_path() / ("gouji-workbook-" + std::to_string(getpid()));
};

constexpr const char* kFirstSheet = "xl/worksheets/sheet1.xml";

pugi::xml_node cellAt(const pugi::xml_document& sheet, const char* address)
{
    return sheet.select_node((std::string("//c[@r='") + address + "']").c_str()).node();
}
}

TEST_F(Workbook, NumbersAreNumbersAndFormulasCarryTheirValues)
{
    const auto sheet = partOf({{"总表", {{{Decimal(12)}, {*Decimal::parse("0.25")}, {SheetFormula{"SUM(A1:B1)", *Decimal::parse("12.25")}}}}}}, kFirstSheet);
    EXPECT_STREQ(cellAt(sheet, "A1").child_value("v"), "12");
    EXPECT_STREQ(cellAt(sheet, "B1").child_value("v"), "0.25");
    EXPECT_STREQ(cellAt(sheet, "C1").child_value("f"), "SUM(A1:B1)");
    EXPECT_STREQ(cellAt(sheet, "C1").child_value("v"), "12.25");
}

TEST_F(Workbook, NumbersAreReadBackAsWhatTheyWere)
{
    SheetRow row;
    for (const char* number : {"98.68", "0.1", "1234567890123.45", "999999999999999", "-0.07", "1.1", "0.00000000000001"})
        row.push_back({*Decimal::parse(number)});
    const auto sheet = partOf({{"s", {row}}}, kFirstSheet);
    for (std::size_t column = 0; column < row.size(); ++column)
    {
        const auto number = std::get<Decimal>(row[column].value).toString();
        EXPECT_EQ(std::stod(cellAt(sheet, sheetAddress(0, column).c_str()).child_value("v")), std::stod(number)) << number;
    }
}

TEST_F(Workbook, RowsThatAreMadeLaterStandBelowTheOthersWithTheirHeights)
{
    Sheet details{"明细", {{{text("单位"), CellLook::Heading}, {text("数"), CellLook::Heading}}}, {8, 8}, 1, 1, true};
    for (const std::size_t count : {3U, 3000U}) // at once, row by row
    {
        details.laterRows = {count, [](std::size_t row) { return SheetRow{{text(row == 1 ? "很长很长很长的单位名称" : "甲")}, {Decimal(row)}}; }};
        const auto last = std::to_string(count + 1);
        const auto sheet = partOf({{"总表", {{{text("合计"), CellLook::Label, 2}, {SheetFormula{"SUM('明细'!B2:B" + last + ")", Decimal(3)}}}}}, details},
                                  "xl/worksheets/sheet2.xml");
        EXPECT_STREQ(cellAt(sheet, "A2").attribute("t").value(), count == 3 ? "s" : "inlineStr");
        EXPECT_STREQ(cellAt(sheet, ("B" + last).c_str()).child_value("v"), std::to_string(count - 1).c_str());
        EXPECT_STREQ(sheet.select_node("//row[@r='3']").node().attribute("ht").value(), "60");
        EXPECT_STREQ(sheet.select_node("//autoFilter").node().attribute("ref").value(), ("A1:B" + last).c_str());
    }
}

TEST_F(Workbook, IsPrintedOnePageWideWithItsHeadingsOnEveryPage)
{
    Sheet wide{"问题", {{{text("甲"), CellLook::Heading}}, {{Decimal(1)}, {text(std::string(500, 'x'))}}}, {200, 60}, 1, 0, true, 1};
    const auto sheet = partOf({wide}, kFirstSheet);
    EXPECT_STREQ(sheet.select_node("//row[@r='2']").node().attribute("ht").value(), "") << "what is not printed stretches no row";
    EXPECT_STREQ(sheet.select_node("//pageSetup").node().attribute("orientation").value(), "landscape");
    EXPECT_STREQ(sheet.select_node("//pageSetup").node().attribute("fitToHeight").value(), "0");
    const auto names = partOf({wide}, "xl/workbook.xml");
    EXPECT_STREQ(names.select_node("//definedName[@name='_xlnm.Print_Area']").node().child_value(), "'问题'!$A$1:$A$2");
    EXPECT_STREQ(names.select_node("//definedName[@name='_xlnm.Print_Titles']").node().child_value(), "'问题'!$1:$1");
    wide.printedColumns = 0;
    wide.headingColumns = 1;
    EXPECT_STREQ(partOf({wide}, kFirstSheet).select_node("//pageSetup").node().attribute("fitToHeight").value(), "") << "nobody could read it";
    EXPECT_STREQ(partOf({wide}, "xl/workbook.xml").select_node("//definedName[@name='_xlnm.Print_Titles']").node().child_value(), "'问题'!$A:$A,'问题'!$1:$1");
}

TEST_F(Workbook, TextIsTextWhateverItLooksLike)
{
    const auto sheet = partOf({{"s", {{{text("=1+1")}, {*Decimal::parse("12345678901234567890")}}}}}, kFirstSheet);
    EXPECT_STREQ(cellAt(sheet, "A1").attribute("t").value(), "s");
    EXPECT_FALSE(cellAt(sheet, "A1").child("f"));
    EXPECT_STREQ(cellAt(sheet, "B1").attribute("t").value(), "s") << "no spreadsheet keeps its digits";
}

TEST_F(Workbook, HostileTextIsWrittenAsFarAsTheFormatGoes)
{
    using namespace std::string_literals;
    const auto hostile = "a\x01\xEF\xBF\xBF<&>\0c"s;
    const auto strings = partOf({{"s", {{{text(hostile)}, {text(std::string(40000, 'x'))}}}}}, "xl/sharedStrings.xml");
    const auto first = strings.child("sst").first_child();
    EXPECT_STREQ(first.child_value("t"), "a<&>c");
    EXPECT_EQ(std::string(first.next_sibling().child_value("t")).size(), 32767U);
}

TEST_F(Workbook, HeadingsStayInViewAndCanBeFiltered)
{
    const Sheet details{"明细", {{{text("单位"), CellLook::Heading, 1, 2}, {{}, CellLook::Heading}}, {{text("甲")}, {Decimal(1)}}}, {20, 8}, 1, 1, true};
    const auto sheet = partOf({details}, kFirstSheet);
    const auto pane = sheet.select_node("//pane").node();
    EXPECT_STREQ(pane.attribute("topLeftCell").value(), "B2");
    EXPECT_STREQ(sheet.select_node("//autoFilter").node().attribute("ref").value(), "A1:B2");
    EXPECT_STREQ(sheet.select_node("//mergeCell").node().attribute("ref").value(), "A1:B1");
}

TEST_F(Workbook, LinksLeadToFiles)
{
    const auto links = partOf({{"s", {{{SheetLink{"a b.docx", "file:///%E5%B9%B4/a%20b.docx"}}, {SheetLink{"c", ""}}}}}}, "xl/worksheets/_rels/sheet1.xml.rels");
    EXPECT_STREQ(links.select_node("//Relationship").node().attribute("Target").value(), "file:///%E5%B9%B4/a%20b.docx");
}

TEST_F(Workbook, WhatCannotBeWrittenLeavesTheEarlierFileAndNothingElse)
{
    ASSERT_TRUE(writeWorkbook(path(), {{"s", {{{Decimal(1)}}}}}));
    const auto before = readFile(path()).value();
    const auto written = writeWorkbook(path(), {{"no [name]", {}}});
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), (Error{ErrorCode::FileNotWritten, {{"file", path()}}}));
    EXPECT_EQ(readFile(path()).value(), before);
    EXPECT_EQ(files(), 1U);
    EXPECT_FALSE(writeWorkbook((folder_ / "nowhere" / "x.xlsx").string(), {{"s", {}}}));
}
}
