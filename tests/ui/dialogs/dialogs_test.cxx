// SPDX-License-Identifier: MPL-2.0
// The controls of the dialogs under a real mouse and real keys: each changes what it says.
#include "support/dialog_on_screen.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/panel_on_screen.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"

#include "writer/settings/settings_store.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using DialogsTest = OfficeTest;

constexpr const char* kReview = "disputes.review.total";
constexpr const char* kLawsuit = "disputes.lawsuit_direct.total";

DialogOnScreen fillDialog(ReportFixture& report)
{
    report.figure(kReview, "7").figure(kLawsuit, "8").settle().window().activate();
    report.window().run("vnd.org.gouji:fill-totals");
    return DialogOnScreen("fill-totals");
}

TEST_F(DialogsTest, FillTotalsWritesWhatIsSelectedInTheList)
{
    ReportFixture report;
    const auto dialog = fillDialog(report);
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("none");
    dialog.clickLine("changes", 1);
    dialog.click("ok");

    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure(kLawsuit) == "0"; }));
    EXPECT_EQ(report.figure(kReview), "7");
}

TEST_F(DialogsTest, FillTotalsWritesAllAndNoneAndNothingAfterCancel)
{
    ReportFixture report;
    auto dialog = fillDialog(report);
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("cancel");
    ASSERT_TRUE(dialog.closes());
    EXPECT_EQ(report.figure(kReview), "7");

    dialog = fillDialog(report);
    dialog.click("none");
    dialog.click("all");
    dialog.click("ok");
    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure(kLawsuit) == "0" && report.figure(kReview) == "0"; }));
}

/// It was offered, and then the whole was refused.
TEST_F(DialogsTest, FillTotalsLeavesOutWhatHoldsATrackedChange)
{
    ReportFixture report;
    const Reference<css::beans::XPropertySet> document(report.window().component(), UNO_QUERY_THROW);
    document->setPropertyValue("RecordChanges", css::uno::Any(true));
    report.figure(kReview, "7");
    document->setPropertyValue("RecordChanges", css::uno::Any(false));
    report.figure(kLawsuit, "8").settle().window().activate();
    const auto tracked = report.figure(kReview);
    report.window().run("vnd.org.gouji:fill-totals");
    const DialogOnScreen dialog("fill-totals");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("all");
    dialog.click("ok");

    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure(kLawsuit) == "0"; }));
    EXPECT_EQ(report.figure(kReview), tracked);
    EXPECT_TRUE(ReportPanel(report.window()).awaitNotice(extensionResources().catalog.text("ui.fill.done.left", {{"count", "1"}, {"left", "1"}})));
}

TEST_F(DialogsTest, FixSafeListsTheChangesAndMakesThem)
{
    ReportFixture report;
    report.figure(kReview, "０").settle().window().activate();
    report.window().run("vnd.org.gouji:fix-safe");
    const DialogOnScreen dialog("fix-safe");
    ASSERT_TRUE(dialog.isOpen());
    dialog.clickLine("changes", 0);
    dialog.click("ok");

    EXPECT_TRUE(pollUntil(10s, [&] { return report.figure(kReview) == "0"; }));
}

TEST_F(DialogsTest, InsertReportTakesUnitYearFormAndZeros)
{
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    writer.run("vnd.org.gouji:insert-report");
    const DialogOnScreen dialog("insert-report");
    ASSERT_TRUE(dialog.isOpen());
    dialog.typeInto("unit", "Qingshi Office");
    dialog.typeInto("year", "2020");
    dialog.choose("form", "Home"); // the oldest
    dialog.click("zeros");
    takeScreenshot("insert-report");
    dialog.click("ok");

    const auto text = [&] { return toUtf8(writer.text()->getText()->getString()); };
    ASSERT_TRUE(pollUntil(15s, [&] { return text().find("Qingshi Office") != std::string::npos; }));
    EXPECT_NE(text().find("2020"), std::string::npos);
    const Reference<css::container::XIndexAccess> tables(
        Reference<css::text::XTextTablesSupplier>(writer.text(), UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    bool hasZero = false;
    for (sal_Int32 index = 0; index < tables->getCount(); ++index)
    {
        const Reference<css::text::XTextTable> table(tables->getByIndex(index), UNO_QUERY_THROW);
        for (const auto& name : table->getCellNames())
            hasZero = hasZero || Reference<css::text::XText>(table->getCellByName(name), UNO_QUERY_THROW)->getString() == "0";
    }
    EXPECT_TRUE(hasZero) << "the click asks for them";
}

/// The folder is one as users have it, with an invented form of another report.
TEST_F(DialogsTest, InsertReportOffersTheFormsOfAnotherReportToo)
{
    Settings settings;
    settings.formFolder = GOUJI_OWN_FORMS_FOLDER;
    SettingsStore(office().context()).write(settings);
    const FrameOfTest writer("private:factory/swriter");
    writer.activate();
    writer.run("vnd.org.gouji:insert-report");
    const DialogOnScreen dialog("insert-report");
    ASSERT_TRUE(dialog.isOpen());
    dialog.choose("form", "End"); // the newest
    dialog.typeInto("year", "2028");
    dialog.click("ok");

    const auto text = [&] { return toUtf8(writer.text()->getText()->getString()); };
    EXPECT_TRUE(pollUntil(15s, [&] { return text().find("2028年政务服务热线运行统计表") != std::string::npos; })) << text();
    SettingsStore(office().context()).write({});
}

class ReasonDialogs : public OfficeTest
{
protected:
    void SetUp() override { report.paragraph("来年落实专项资金资金，完善平台。").settle().window().activate(); }

    [[nodiscard]] std::size_t reasons() const
    {
        const auto book = readReasons(report.window().text());
        return book ? book.value().all().size() : 0;
    }

    mutable ReportFixture report;
};

TEST_F(ReasonDialogs, AReasonIsGivenByTheButtonOfThePanel)
{
    const auto panel = ReportPanel::afterCheck(report.window());
    panel.select(0);
    const PanelOnScreen screen(report.window(), panel);
    screen.click("reason");
    DialogOnScreen dialog("reason");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("cancel");
    ASSERT_TRUE(dialog.closes());
    EXPECT_EQ(reasons(), 0U);

    screen.click("reason");
    dialog = DialogOnScreen("reason");
    dialog.click("set-aside");
    dialog.click("confirm");
    dialog.click("set-aside");
    dialog.typeInto("why", "A name of a fund, twice on purpose");
    takeScreenshot("reason-dialog");
    dialog.click("ok");

    ASSERT_TRUE(pollUntil(10s, [&] { return reasons() == 1; }));
    EXPECT_EQ(readReasons(report.window().text()).value().all().front().kind, ReasonKind::SetAside);
}
}
}
