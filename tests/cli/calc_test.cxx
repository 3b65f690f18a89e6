// SPDX-License-Identifier: MPL-2.0
// The workbook of a sum as Calc opens it: its formulas, computed anew, come to what the command wrote.
#include "support/report_folder.hxx"
#include "support/run_command.hxx"

#include "base/file.hxx"
#include "collection/csv_records.hxx"

#include "files/conversion/child_process.hxx"
#include "files/conversion/office_conversion.hxx"
#include "files/package/package.hxx"
#include "support/poll.hxx"

#include <gtest/gtest.h>
#include <pugixml.hpp>
#include <write_zip.hxx>

#include <fstream>
#include <sstream>

namespace gouji::test
{
namespace
{
constexpr const char* kWrong = "987654321";

/// Calc recomputes what it loads whatever stands in the file.
void writeProfile(const std::filesystem::path& folder)
{
    std::filesystem::create_directories(folder / "user");
    std::ofstream(folder / "user" / "registrymodifications.xcu")
        << R"(<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">)"
        << R"(<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>)"
        << "</oor:items>";
}

/// Puts a wrong value behind every formula of a worksheet; returns how many there are.
std::size_t spoil(std::string& worksheet)
{
    pugi::xml_document xml;
    EXPECT_TRUE(xml.load_string(worksheet.c_str()));
    const auto formulas = xml.select_nodes("//c[f]");
    for (const auto& formula : formulas)
        formula.node().child("v").text().set(kWrong);
    std::ostringstream stream;
    xml.save(stream, "", pugi::format_raw);
    worksheet = stream.str();
    return formulas.size();
}

std::size_t copySpoilt(const std::string& workbook, const std::string& copy)
{
    ZipEntries entries;
    std::size_t formulas = 0;
    const auto package = Package::open(readBytes(workbook), workbook);
    for (const char* part : {"[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml",
                             "xl/styles.xml", "xl/theme/theme1.xml", "xl/workbook.xml", "xl/worksheets/_rels/sheet2.xml.rels",
                             "xl/worksheets/_rels/sheet4.xml.rels", "xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml",
                             "xl/worksheets/sheet4.xml"})
    {
        entries[part] = package.value().read(part).value();
        if (std::string_view(part).starts_with("xl/worksheets/sheet"))
            formulas += spoil(entries[part]);
    }
    writeZip(copy, entries);
    return formulas;
}

/// Writes every sheet of a workbook as "<workbook>-<sheet>.csv" beside it.
bool convertWithCalc(const std::string& workbook, const ReportFolder& folder)
{
    writeProfile(folder.path("profile"));
    auto calc = ChildProcess::start(findOffice(),
                                    {"-env:UserInstallation=file://" + folder.path("profile"), "--headless", "--norestore", "--convert-to",
                                     "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", folder.path(), workbook},
                                    folder.path());
    return calc && pollUntil(std::chrono::seconds(120), [&calc] { return calc->hasEnded(); });
}

/// Without the blank columns at the end of rows.
std::vector<std::vector<std::string>> rowsOf(const std::string& file)
{
    std::vector<std::vector<std::string>> rows;
    auto bytes = readBytes(file);
    bytes.erase(0, bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0);
    for (auto& record : parseCsv(bytes).records)
    {
        while (!record.fields.empty() && record.fields.back().empty())
            record.fields.pop_back();
        rows.push_back(std::move(record.fields));
    }
    return rows;
}

void fileReports(const ReportFolder& folder)
{
    for (int number = 1; number <= 12; ++number)
    {
        auto report = cleanReport("云岫县第" + std::to_string(number) + "街道办事处").counts("received", {number * 37, number, 0, 2});
        report.cell("proactive.fees.amount", number % 3 == 0 ? "/" : std::to_string(number) + ".68").cell("proactive.rules.issued", number == 5 ? "" : "1");
        folder.add("in/" + std::to_string(number) + ".fodt", report.document());
    }
}
}

TEST(Calc, ComputesTheSumsThatAreWritten)
{
    ASSERT_NE(findOffice(), "");
    const ReportFolder folder;
    fileReports(folder);
    ASSERT_EQ(runGouji({"sum", "--format", "xlsx", "--out", folder.path("sum.xlsx"), folder.path("in")}).errors, "");
    ASSERT_EQ(runGouji({"sum", "--format", "csv", "--out", folder.path("written.csv"), folder.path("in")}).errors, "");
    EXPECT_EQ(copySpoilt(folder.path("sum.xlsx"), folder.path("spoilt.xlsx")), 200U);
    ASSERT_TRUE(convertWithCalc(folder.path("spoilt.xlsx"), folder));

    const auto computed = rowsOf(folder.path("spoilt-总表.csv"));
    EXPECT_EQ(computed, rowsOf(folder.path("written.csv")));
    EXPECT_NE(readBytes(folder.path("spoilt-总表.csv")).find("53.44"), std::string::npos) << "the fees of eight of them";
    EXPECT_EQ(rowsOf(folder.path("spoilt-明细.csv")), rowsOf(folder.path("written-明细.csv")));
}
}
