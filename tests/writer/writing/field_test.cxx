// SPDX-License-Identifier: MPL-2.0
// Field cases: what word processors do to the edges of tables, raised marks, merged cells, text between tables.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/numbered_report.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"
#include "support/writer_document.hxx"

#include "analysis/analysis.hxx"
#include "fill/plan_fill.hxx"
#include "writer/inserting/convert_text_tables.hxx"
#include "writer/reading/table_lookup.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

namespace gouji::test
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class Field : public OfficeTest
{
protected:
    /// Reads what a copy in another format gives.
    static FigureTexts figuresIn(const WriterDocument& original, const char* name, const char* filter, const char* importFilter)
    {
        const TemporaryFolder folder;
        original.storeCopy(folder.path() / name, filter);
        const WriterDocument copy(folder.path() / name, OpenMode::ReadOnly, importFilter);
        return figuresOf(copy);
    }
};

TEST_F(Field, AReportGivesTheSameFiguresInEveryFormat)
{
    // Saved as .docx, 表四 with 15 equal columns was refused and its figures were lost.
    const auto folder = sampleFolder();
    if (!folder)
        GTEST_SKIP() << "no sample reports here";
    const WriterDocument original(*folder / "mulan-2023.odt", OpenMode::ReadOnly, "");
    const auto expected = figuresOf(original);
    ASSERT_GT(expected.size(), 180U);

    EXPECT_EQ(figuresIn(original, "a.docx", "MS Word 2007 XML", ""), expected);
    EXPECT_EQ(figuresIn(original, "a.doc", "MS Word 97", ""), expected);
    EXPECT_EQ(figuresIn(original, "a.odt", "writer8", ""), expected);
}

TEST_F(Field, TheCaseOfUnevenEdgesIsReadWhole)
{
    const auto folder = fieldFolder();
    if (!folder)
        GTEST_SKIP() << "no field cases here";
    std::ifstream stream(*folder / "b11.expected.json");
    const auto expected = nlohmann::json::parse(stream).at("figures").get<FigureTexts>();
    const WriterDocument document(*folder / "b11.docx", OpenMode::ReadOnly, "");

    auto found = figuresOf(document);

    for (const auto& [id, text] : expected)
        EXPECT_EQ(found[id], text) << id;
}

TEST_F(Field, RaisedAndLoweredTextIsNoDigit)
{
    // A superscript 1 behind 42 read as 421.
    constexpr std::array<sal_Int16, 6> kEscapements{33, -33, 101, -101, 14000, -14000};
    for (const auto escapement : kEscapements)
    {
        WriterDocument document;
        const CellVerbs cell = document.table("表", 1, 2).cell("A1").text("42");
        const auto cursor = cell.body()->createTextCursorByRange(cell.body()->getEnd());
        cell.body()->insertString(cursor.get(), "1", true);
        Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->setPropertyValue("CharEscapement", Any(escapement));

        EXPECT_EQ(cellOf(tablesOf(document.read()).front(), "A1").text, escapement > 0 ? "42¹" : "42₁") << escapement;
    }
}

TEST_F(Field, RaisedTextStaysRaisedThroughDocxAndHtml)
{
    const TemporaryFolder folder;
    WriterDocument document;
    const CellVerbs cell = document.table("表", 1, 2).cell("A1").text("42");
    const auto cursor = cell.body()->createTextCursorByRange(cell.body()->getEnd());
    cell.body()->insertString(cursor.get(), "1", true);
    Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->setPropertyValue("CharEscapement", Any(sal_Int16(33)));
    document.storeCopy(folder.path() / "a.docx", "MS Word 2007 XML");
    document.storeCopy(folder.path() / "a.html", "HTML (StarWriter)");

    const WriterDocument docx(folder.path() / "a.docx", OpenMode::ReadOnly, "");
    const WriterDocument html(folder.path() / "a.html", OpenMode::ReadOnly, "HTML (StarWriter)");

    EXPECT_EQ(cellOf(tablesOf(docx.read()).front(), "A1").text, "42¹");
    EXPECT_EQ(cellOf(tablesOf(html.read()).front(), "A1").text, "42¹");
}

TEST_F(Field, AMergedValueCellGivesNoFigureAndIsNeverFilledTwice)
{
    // Blank, fill wrote 2932 and then 103 into it.
    const auto folder = sampleFolder();
    if (!folder)
        GTEST_SKIP() << "no sample reports here";
    WriterDocument document(*folder / "huaian-city-2024.odt", OpenMode::Editable, "");
    const auto& forms = extensionResources().forms;
    const auto placeOf = [&](const std::string& id) -> Place
    {
        for (const auto& report : analyse(document.read(), forms).reports)
            for (const auto& table : report.tables)
                for (const auto& figure : table.figures)
                    if (figure && table.tableForm->figures[figure->definition].id == id)
                        return figure->place;
        return {};
    };
    const auto above = placeOf("applications.handled.natural");
    const auto below = placeOf("applications.carried_out.natural");
    ASSERT_FALSE(above.cell.empty());
    document.table(above.table).merge(above.cell, below.cell).cell(above.cell).text("");

    for (const char* format : {"", "a.docx", "a.odt", "a.html"})
    {
        const TemporaryFolder copies;
        const std::string name = format;
        if (!name.empty())
            document.storeCopy(copies.path() / name, name == "a.docx" ? "MS Word 2007 XML" : name == "a.odt" ? "writer8" : "HTML (StarWriter)");
        const auto analysis = name.empty() ? analyse(document.read(), forms)
            : analyse(WriterDocument(copies.path() / name, OpenMode::ReadOnly, name == "a.html" ? "HTML (StarWriter)" : "").read(), forms);

        std::set<std::string> cells;
        for (const auto& change : planFill(analysis.reports).changes)
            EXPECT_TRUE(cells.insert(placeText(change.figure.place)).second) << name << change.figure.place.cell;
        const auto told = std::ranges::count(analysis.findings, "table-row-missing.merged", &Finding::message);
        EXPECT_EQ(told, 1) << name;
    }
}

TEST_F(Field, TextOfTwoTablesWithASharedLineBecomesTwoTables)
{
    const auto folder = fieldFolder();
    if (!folder)
        GTEST_SKIP() << "no field cases here";
    const WriterDocument document(*folder / "h02.txt", OpenMode::Editable, "Text (encoded)");
    const DocumentSnapshot before = snapshot(document);

    const auto converted = convertTextTables(document.reference(), extensionResources());

    if (!converted)
    {
        EXPECT_EQ(firstDifference(before, snapshot(document)), "") << describe(converted);
        return;
    }
    std::set<std::string> names;
    for (const auto& table : tablesOf(document.read()))
        names.insert(table.name);
    EXPECT_FALSE(converted.value().empty());
    for (const auto& table : converted.value())
        EXPECT_TRUE(names.contains(table.name)) << table.title << " was announced";
}
}
