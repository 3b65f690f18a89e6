// SPDX-License-Identifier: MPL-2.0
// "Ready to publish?": what is open is listed, each point leads to where it is settled, and nothing is published by itself.
#include "support/dialog_on_screen.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"

#include "writer/publish/document_traces.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XText.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

constexpr const char* kAuthor = "Zhang San";

class PublishTest : public OfficeTest
{
protected:
    [[nodiscard]] DialogOnScreen open() const
    {
        report_.window().activate();
        const auto menu = Menu::find();
        EXPECT_TRUE(menu);
        if (menu)
            menu->choose("ready-to-publish");
        return DialogOnScreen("publish");
    }

    [[nodiscard]] DocumentTraces traces() const
    {
        const auto traces = readTraces(document());
        EXPECT_TRUE(traces);
        return traces ? traces.value() : DocumentTraces();
    }

    void setAuthor() const
    {
        const Reference<css::document::XDocumentPropertiesSupplier> supplier(document(), UNO_QUERY_THROW);
        supplier->getDocumentProperties()->setAuthor(OUString::createFromAscii(kAuthor));
    }

    void addComment() const
    {
        const Reference<css::lang::XMultiServiceFactory> factory(document(), UNO_QUERY_THROW);
        const Reference<css::text::XTextContent> comment(factory->createInstance("com.sun.star.text.textfield.Annotation"), UNO_QUERY_THROW);
        const auto body = document()->getText();
        body->insertTextContent(body->getEnd(), comment, false);
    }

    void trackAChange() const
    {
        const Reference<css::beans::XPropertySet> settings(document(), UNO_QUERY_THROW);
        settings->setPropertyValue("RecordChanges", Any(true));
        report_.figure("disputes.review.total", "0");
        settings->setPropertyValue("RecordChanges", Any(false));
    }

    [[nodiscard]] ReportPanel panel() const { return ReportPanel(report_.window()); }
    [[nodiscard]] Reference<css::text::XTextDocument> document() const { return report_.window().text(); }

    mutable ReportFixture report_;
};

TEST_F(PublishTest, ErrorsLeadToThePanel)
{
    report_.figure("disputes.review.total", "7");
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());
    takeScreenshot("publish-errors");

    dialog.click("errors");

    EXPECT_TRUE(dialog.closes());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel().isOpen() && panel().hasKeyboard(); }));
    EXPECT_TRUE(report_.cursorComesTo("disputes.review.total"));
}

TEST_F(PublishTest, WarningsLeadToThePanel)
{
    trackAChange();
    report_.figure("applications.received.total", "7"); // an error, which comes first
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());

    dialog.click("warnings");

    EXPECT_TRUE(dialog.closes());
    EXPECT_TRUE(pollUntil(5s, [&] { return panel().isOpen() && panel().hasKeyboard(); }));
    EXPECT_TRUE(report_.cursorComesTo("disputes.review.total"));
}

TEST_F(PublishTest, CommentsAreDeletedAndUndoBringsThemBack)
{
    addComment();
    report_.settle();
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());
    takeScreenshot("publish-comments");

    dialog.click("comments");

    ASSERT_TRUE(pollUntil(5s, [&] { return traces().comments == 0; }));
    ASSERT_TRUE(pollUntil(5s, [&] { return dialog.showsWithout("close", "comments"); }));
    DialogOnScreen("publish").click("close");
    EXPECT_TRUE(dialog.closes());
    report_.window().activate();
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return traces().comments == 1; }));
}

TEST_F(PublishTest, NamesInThePropertiesGoOnlyOnceThatIsConfirmed)
{
    setAuthor();
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());

    dialog.click("personal-data");
    ASSERT_TRUE(awaitDialog(message("ui.product")).is());
    press("Escape");
    ASSERT_TRUE(pollUntil(5s, [] { return !findDialog(message("ui.product")).is(); }));
    EXPECT_EQ(traces().personalData, std::vector<std::string>{kAuthor});
    DialogOnScreen("publish").click("personal-data");
    ASSERT_TRUE(clickButton(awaitDialog(message("ui.product")), uiLanguage() == "zh-CN" ? "是" : "Yes"));

    EXPECT_TRUE(pollUntil(5s, [&] { return traces().personalData.empty(); }));
    ASSERT_TRUE(pollUntil(5s, [&] { return dialog.showsWithout("close", "personal-data"); }));
    DialogOnScreen("publish").click("close");
    EXPECT_TRUE(dialog.closes());
}

TEST_F(PublishTest, TrackedChangesLeadToTheOfficesOwnList)
{
    trackAChange();
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());

    dialog.click("tracked-changes");

    EXPECT_TRUE(dialog.closes());
    const std::string title = uiLanguage() == "zh-CN" ? "管理修订" : "Manage Changes";
    EXPECT_TRUE(pollUntil(5s, [&] { return isOnScreen(title); }));
    takeScreenshot("publish-changes");
    EXPECT_TRUE(escapeFrom(title));
}

TEST_F(PublishTest, ReasonsAndLastYearLeadToTheirDialogsAndBack)
{
    const Reason reason{"changed", "text-doubled", ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "Two offices were merged", "a finding"};
    ASSERT_TRUE(writeReasons(document(), ReasonBook().with(reason)));
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());

    dialog.click("reasons");
    const DialogOnScreen reasons("reasons");
    ASSERT_TRUE(reasons.isOpen());
    takeScreenshot("publish-reasons");
    reasons.click("close");
    const DialogOnScreen again("publish");
    ASSERT_TRUE(again.isOpen());

    again.click("last-year"); // no file of last year lies beside a document that was never saved: the office's picker
    ASSERT_TRUE(escapeFrom(message("command.compare-last-year.title")));
    const DialogOnScreen last("publish");
    ASSERT_TRUE(last.isOpen());
    last.click("close");
    EXPECT_TRUE(last.closes());
}

TEST_F(PublishTest, TheExportIsTheOfficesOwnAndWritesNothingByItself)
{
    const auto dialog = open();
    ASSERT_TRUE(dialog.isOpen());
    takeScreenshot("publish");

    dialog.click("export");

    EXPECT_TRUE(dialog.closes());
    const std::string title = uiLanguage() == "zh-CN" ? "导出" : "Export";
    EXPECT_TRUE(pollUntil(5s, [&] { return isOnScreen(title); }));
    takeScreenshot("publish-export");
    EXPECT_TRUE(escapeFrom(title));
}
}
}
