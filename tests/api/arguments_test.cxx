// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"
#include "api/refusals.hxx"

#include "support/document_snapshot.hxx"
#include "support/office_environment.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

#include <gmock/gmock.h>

#include <functional>

namespace gouji::test
{
using testing::HasSubstr;

/// What the scripting API refuses, and that it says why.
class Arguments : public OfficeTest
{
protected:
    static void expectWrongOption(const std::function<void(const NamedValues&)>& call, const css::beans::NamedValue& wrong,
                                  const std::vector<std::string>& words)
    {
        const auto refusal = refusalOf([&] { call(makeSequence({wrong})); });
        EXPECT_EQ(refusal.code, "illegal-argument") << toUtf8(wrong.Name);
        EXPECT_EQ(refusal.argument, 1) << toUtf8(wrong.Name);
        for (const auto& word : words)
            EXPECT_THAT(refusal.message, HasSubstr(word));
    }

    /// Every call refuses the document in the same way.
    static void expectRefusedByAll(const css::uno::Reference<css::lang::XComponent>& document, const std::string& code,
                                   int argument)
    {
        const auto tool = reportTool();
        for (const auto& refusal : {refusalOf([&] { tool->readFigures(document); }), refusalOf([&] { tool->check(document, {}); }),
                                    refusalOf([&] { tool->fillTotals(document, {}); }),
                                    refusalOf([&] { reportAudit()->repair(document, {}); })})
        {
            EXPECT_EQ(refusal.code, code);
            EXPECT_EQ(refusal.argument, argument);
            EXPECT_FALSE(refusal.message.empty());
        }
    }
};

TEST_F(Arguments, AnUnknownOptionIsNamedTogetherWithThoseThatAreKnown)
{
    ApiDocument document;
    document.insert({});
    const auto component = document.component();
    const auto check = [&](const NamedValues& options) { reportTool()->check(component, options); };
    const auto fill = [&](const NamedValues& options) { reportTool()->fillTotals(component, options); };
    const auto insert = [&](const NamedValues& options) { reportTool()->insertReport(component, options); };
    const auto repair = [&](const NamedValues& options) { reportAudit()->repair(component, options); };

    expectWrongOption(repair, option("preview", true), {"preview"});
    expectWrongOption(check, option("overwrite", true), {"overwrite", "lastYear"});
    expectWrongOption(fill, option("Overwrite", true), {"Overwrite", "overwrite, preview, lastYear"});
    expectWrongOption(insert, option("name", "云岫县"), {"name", "unit, year, form, zeros"});
}

TEST_F(Arguments, AnOptionOfTheWrongTypeIsNamedTogetherWithTheRightType)
{
    ApiDocument document;
    document.insert({});
    const auto component = document.component();
    const auto fill = [&](const NamedValues& options) { reportTool()->fillTotals(component, options); };
    const auto insert = [&](const NamedValues& options) { reportTool()->insertReport(component, options); };

    expectWrongOption(fill, option("overwrite", "true"), {"overwrite", "boolean"});
    expectWrongOption(fill, option("preview", 1), {"preview", "boolean"});
    expectWrongOption(insert, option("unit", 7), {"unit", "string"});
    expectWrongOption(insert, option("year", "2024"), {"year", "long"});
    expectWrongOption(insert, option("form", 2021), {"form", "string"});
    expectWrongOption(insert, option("zeros", "no"), {"zeros", "boolean"});
}

TEST_F(Arguments, AYearOrFormThatDoesNotExistIsNamedTogetherWithThoseThatDo)
{
    ApiDocument document;
    const auto insert = [&](const NamedValues& options) { reportTool()->insertReport(document.component(), options); };

    expectWrongOption(insert, option("form", "1999"), {"form", "1999", "2019, 2021"});
    expectWrongOption(insert, option("year", 2018), {"year", "2018", "2019"});

    EXPECT_TRUE(tablesOf(document.writer().read()).empty());
    EXPECT_TRUE(document.writer().undoTitles().empty());
}

TEST_F(Arguments, ASpreadsheetIsNoReport)
{
    css::beans::PropertyValue hidden;
    hidden.Name = "Hidden";
    hidden.Value <<= true;
    const css::uno::Reference<css::lang::XComponent> spreadsheet =
        css::frame::Desktop::create(office().context())
            ->loadComponentFromURL("private:factory/scalc", "_blank", 0, makeSequence({hidden}));
    ASSERT_TRUE(spreadsheet.is()) << "no Calc in this office";

    expectRefusedByAll(spreadsheet, "illegal-argument", 0);
    EXPECT_EQ(refusalOf([&] { reportTool()->insertReport(spreadsheet, {}); }).argument, 0);

    css::uno::Reference<css::util::XCloseable>(spreadsheet, css::uno::UNO_QUERY_THROW)->close(true);
}

TEST_F(Arguments, NoDocumentIsNoReport)
{
    expectRefusedByAll({}, "illegal-argument", 0);
    EXPECT_EQ(refusalOf([] { reportTool()->insertReport({}, {}); }).argument, 0);
}

TEST_F(Arguments, ATextWithoutStatutoryTablesHoldsNoReport)
{
    ApiDocument document;
    document.writer().paragraph("今日无事。").table("表三", 2, 2);

    expectRefusedByAll(document.component(), "no-report", -1);
}

TEST_F(Arguments, AReadOnlyDocumentIsReadAndCheckedButNotWritten)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "report.odt";
    {
        ApiDocument original;
        original.insert({}).type("applications.received.natural", "5").writer().storeCopy(file, "writer8");
    }
    ApiDocument document(file, OpenMode::ReadOnly, "");
    const DocumentSnapshot before = snapshot(document.writer());

    EXPECT_EQ(document.text("applications.received.natural"), "5");
    EXPECT_FALSE(document.findings().empty());
    EXPECT_EQ(refusalOf([&] { (void)document.fill({}); }).code, "document-read-only");
    EXPECT_EQ(refusalOf([&] { document.insert({}); }).code, "document-read-only");

    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
}

TEST_F(Arguments, OneProtectedCellStopsTheWholeFilling)
{
    ApiDocument document;
    document.insert({}).type("applications.received.natural", "5").type("applications.granted.natural", "3");
    const auto last = document.figure("applications.handled.total");
    document.writer().table(toUtf8(last.Table)).cell(toUtf8(last.Cell)).protect();
    document.writer().settle();
    const DocumentSnapshot before = snapshot(document.writer());

    const auto refusal = refusalOf([&] { (void)document.fill({}); });

    EXPECT_EQ(refusal.code, "cell-protected");
    EXPECT_THAT(refusal.message, HasSubstr("表三 · （七）总计 · 总计"));
    EXPECT_TRUE(document.writer().undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
}
}
