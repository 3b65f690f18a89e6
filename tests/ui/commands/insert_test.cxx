// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/dialog_on_screen.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/view_cursor.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

int tableCount(const FrameOfTest& window)
{
    const auto tables = Reference<css::text::XTextTablesSupplier>(window.text(), UNO_QUERY_THROW)->getTextTables();
    return Reference<css::container::XIndexAccess>(tables, UNO_QUERY_THROW)->getCount();
}

using InsertTest = OfficeTest;

TEST_F(InsertTest, MenuInsertsTheReportOfTheTypedUnitAndCtrlZTakesItBack)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("insert-report");
    ASSERT_TRUE(awaitDialog(message("command.insert-report.title")).is());
    type("Gouji Test Office");
    takeScreenshot("insert");
    press("Return");

    ASSERT_TRUE(pollUntil(15s, [&] { return tableCount(writer) == 3; }));
    EXPECT_NE(toUtf8(writer.text()->getText()->getString()).find("Gouji Test Office"), std::string::npos);
    EXPECT_TRUE(pollUntil(5s, [&] { return selectedText(writer).starts_with('<') && selectedText(writer).ends_with('>'); })) << "its first prompt is selected";
    takeScreenshot("inserted");

    writer.activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return tableCount(writer) == 0; }));
}

TEST_F(InsertTest, WhileACommentIsWrittenTheReportGoesToTheEnd)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    writer.run(".uno:InsertAnnotation");
    type("abc"); // into the comment
    writer.run("vnd.org.gouji:insert-report");
    const DialogOnScreen dialog("insert-report");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("ok"); // the keyboard may still be in the comment

    EXPECT_TRUE(pollUntil(15s, [&] { return tableCount(writer) == 3; })) << takeScreenshot("insert-comment");
}

TEST_F(InsertTest, CancelInsertsNothing)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.run("vnd.org.gouji:insert-report");
    const auto dialog = awaitDialog(message("command.insert-report.title"));
    ASSERT_TRUE(dialog.is());
    ASSERT_TRUE(clickButton(dialog, message("ui.cancel")));
    ASSERT_TRUE(pollUntil(5s, [] { return !findDialog(message("command.insert-report.title")).is(); }));
    EXPECT_EQ(tableCount(writer), 0);
}
}
}
