// SPDX-License-Identifier: MPL-2.0
#include "support/dialog_on_screen.hxx"
#include "support/extension_resources.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/shortcut.hxx"

#include "writer/settings/settings_store.hxx"

#include <com/sun/star/datatransfer/XTransferable.hpp>
#include <com/sun/star/datatransfer/clipboard/SystemClipboard.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class PasteNumbersTest : public OfficeTest
{
protected:
    void TearDown() override { SettingsStore(office().context()).write({}); }
};

/// A sheet in a window of its own, from which the user copies.
class SheetOfTest
{
public:
    /// Fills the first cells with a row of entries, as if they were typed.
    explicit SheetOfTest(const std::vector<std::string>& entries) : window_("private:factory/scalc")
    {
        const Reference<css::sheet::XSpreadsheetDocument> document(window_.component(), UNO_QUERY_THROW);
        const Reference<css::container::XIndexAccess> sheets(document->getSheets(), UNO_QUERY_THROW);
        const Reference<css::table::XCellRange> sheet(sheets->getByIndex(0), UNO_QUERY_THROW);
        for (std::size_t column = 0; column < entries.size(); ++column)
            sheet->getCellByPosition(static_cast<sal_Int32>(column), 0)->setFormula(fromUtf8(entries[column]));
    }

    /// Selects everything that is filled and copies it, by keyboard.
    void copy() const
    {
        window_.activate();
        press("ctrl+Home");
        press("ctrl+shift+End");
        press("ctrl+c");
    }

private:
    FrameOfTest window_;
};

std::string clipboard()
{
    const auto contents = css::datatransfer::clipboard::SystemClipboard::create(office().context())->getContents();
    const css::datatransfer::DataFlavor flavor("text/plain;charset=utf-16", OUString(), cppu::UnoType<OUString>::get());
    OUString text;
    if (contents.is() && contents->isDataFlavorSupported(flavor))
        contents->getTransferData(flavor) >>= text;
    return toUtf8(text);
}

void choosePasteNumbers(const ReportFixture& report)
{
    report.window().activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("paste-numbers");
}

TEST_F(PasteNumbersTest, WhatCalcCopiedGoesInAsOneStepThatCtrlZTakesBack)
{
    const SheetOfTest sheet({"1234", "0", "2"});
    sheet.copy();
    ASSERT_TRUE(pollUntil(5s, [] { return clipboard().find("1234\t0\t2") == 0; })) << clipboard();
    ReportFixture report;
    report.settle().moveCursorTo("applications.granted.natural");

    choosePasteNumbers(report);

    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("applications.granted.natural") == "1234"; }));
    EXPECT_EQ(report.figure("applications.granted.business"), "0");
    EXPECT_EQ(report.figure("applications.granted.research"), "2");
    const ReportPanel panel(report.window());
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && !panel.text("notice").empty(); }));
    takeScreenshot("paste-numbers-done");
    report.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.granted.natural") == "0"; }));
    EXPECT_EQ(report.figure("applications.granted.research"), "0");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PasteNumbersTest, TotalsThatFollowAreOfTheSameStep)
{
    Settings settings;
    settings.totalsFollow = true;
    SettingsStore(office().context()).write(settings);
    const SheetOfTest sheet({"12", "1", "2"});
    sheet.copy();
    ASSERT_TRUE(pollUntil(5s, [] { return clipboard().find("12\t1\t2") == 0; })) << clipboard();
    ReportFixture report;
    report.settle().moveCursorTo("applications.granted.natural");

    choosePasteNumbers(report);

    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure("applications.handled.total") == "15"; }));
    EXPECT_EQ(report.figure("applications.granted.total"), "15");
    EXPECT_TRUE(pollUntil(10s, [&] { return ReportPanel(report.window()).text("notice") == extensionResources().catalog.text("ui.paste.done", {{"count", "3"}}); }))
        << ReportPanel(report.window()).text("notice");
    report.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.handled.total") == "0"; }));
    EXPECT_EQ(report.figure("applications.granted.natural"), "0");
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PasteNumbersTest, FiguresThatWouldBeLostAreListedFirst)
{
    const SheetOfTest sheet({"31", "8"});
    sheet.copy();
    ASSERT_TRUE(pollUntil(5s, [] { return clipboard().find("31\t8") == 0; })) << clipboard();
    ReportFixture report;
    report.figure("applications.granted.natural", "13").settle().moveCursorTo("applications.granted.natural");
    report.window().activate();

    pressShortcut("paste-numbers");
    {
        const DialogOnScreen dialog("paste-numbers");
        ASSERT_TRUE(dialog.isOpen());
        dialog.clickLine("changes", 0);
        takeScreenshot("paste-numbers");
        dialog.click("cancel");
        ASSERT_TRUE(dialog.closes());
    }
    EXPECT_EQ(report.figure("applications.granted.natural"), "13");
    EXPECT_EQ(report.figure("applications.granted.business"), "0");

    report.window().activate();
    pressShortcut("paste-numbers");
    const DialogOnScreen dialog("paste-numbers");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("ok");

    ASSERT_TRUE(pollUntil(10s, [&] { return report.figure("applications.granted.natural") == "31"; }));
    EXPECT_EQ(report.figure("applications.granted.business"), "8");
    report.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure("applications.granted.natural") == "13"; }));
    EXPECT_FALSE(report.canUndo());
}

TEST_F(PasteNumbersTest, ARefusalSaysWhereAndChangesNothing)
{
    const SheetOfTest sheet({"5", "abc"});
    sheet.copy();
    ASSERT_TRUE(pollUntil(5s, [] { return clipboard().find("5\tabc") == 0; })) << clipboard();
    ReportFixture report;
    report.settle().moveCursorTo("applications.granted.natural");

    choosePasteNumbers(report);

    const ReportPanel panel(report.window());
    EXPECT_TRUE(pollUntil(10s, [&] { return panel.isOpen() && panel.text("notice").find("abc") != std::string::npos; }));
    takeScreenshot("paste-numbers-refused");
    EXPECT_EQ(report.figure("applications.granted.natural"), "0");
    EXPECT_FALSE(report.canUndo());
}
}
}
