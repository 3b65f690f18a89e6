// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/child_process.hxx"
#include "support/dialog_on_screen.hxx"
#include "support/menu.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/temporary_folder.hxx"

#include "writer/settings/last_year_memory.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

#include <algorithm>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

constexpr const char* kCompare = "vnd.org.gouji:compare-last-year";

/// The report at hand is saved beside one for the year before, in which four applications were carried out.
class LastYearTest : public OfficeTest
{
protected:
    void SetUp() override
    {
        ReportFixture lastYear(2024);
        lastYear.figure("applications.carried_out.natural", "4").figure("applications.carried_out.total", "4");
        store(lastYear.window(), lastYearUrl(), Storing::Copy);
        store(report_->window(), fileUrl(folder_.path() / "2025年报.odt"), Storing::Own);
    }

    void TearDown() override
    {
        closeOther();
        report_.reset();
    }

    [[nodiscard]] std::string lastYearUrl() const { return fileUrl(folder_.path() / "2024年报.odt"); }
    [[nodiscard]] ReportFixture& report() { return *report_; }

    /// Chooses the first suggestion; true once the panel says that it was compared.
    [[nodiscard]] bool compare()
    {
        report_->window().run(kCompare);
        const auto dialog = awaitDialog(message("command.compare-last-year.title"));
        return dialog.is() && clickButton(dialog, message("ui.last-year.ok")) && isCompared();
    }

    /// Chooses a file beside the report in the list of suggestions.
    void choose(const std::string& name)
    {
        report_->window().activate();
        report_->window().run(kCompare);
        const DialogOnScreen dialog("last-year");
        ASSERT_TRUE(dialog.isOpen());
        const auto names = itemsOf(findBelow(findDialog(message("command.compare-last-year.title")), role::LIST));
        dialog.clickLine("files", static_cast<std::size_t>(std::ranges::find(names, name) - names.begin()));
        dialog.click("ok");
        ASSERT_TRUE(dialog.closes());
    }

    /// A report of another body or year, beside the report at hand.
    [[nodiscard]] std::string storeBeside(const std::string& name, const ReportFixture& other)
    {
        const auto url = fileUrl(folder_.path() / name);
        store(other.window(), url, Storing::Copy);
        return url;
    }

    [[nodiscard]] bool isCompared() { return isComparedWith("2024年报.odt"); }

    [[nodiscard]] bool isComparedWith(const std::string& name)
    {
        return pollUntil(10s, [&] { return panel().isOpen() && panel().text("state").find(name) != std::string::npos; });
    }

    [[nodiscard]] ReportPanel panel() const { return ReportPanel(report_->window()); }

    /// Last year's report in a window of its own, if it is open.
    [[nodiscard]] Reference<css::frame::XModel> other() const
    {
        const auto components = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
        while (components->hasMoreElements())
            if (const Reference<css::frame::XModel> model(components->nextElement(), UNO_QUERY);
                model.is() && toUtf8(model->getURL()) == lastYearUrl())
                return model;
        return {};
    }

private:
    enum class Storing
    {
        Copy,
        Own,
    };

    static void store(const FrameOfTest& window, const std::string& url, Storing storing)
    {
        const Reference<css::frame::XStorable> document(window.component(), UNO_QUERY_THROW);
        if (storing == Storing::Copy)
            document->storeToURL(fromUtf8(url), {});
        else
            document->storeAsURL(fromUtf8(url), {});
    }

    void closeOther() const
    {
        if (const auto open = other(); open.is())
            close(office().context(), open);
    }

    TemporaryFolder folder_;
    std::unique_ptr<ReportFixture> report_ = std::make_unique<ReportFixture>(2025);
};

/// The words of a message before its first placeholder.
std::string beginningOf(const std::string& key)
{
    const auto text = message(key);
    return text.substr(0, text.find('{'));
}

/// The words of a message between its first two placeholders.
std::string middleOf(const std::string& key)
{
    const auto text = message(key);
    const auto begin = text.find('}') + 1;
    return text.substr(begin, text.find('{', begin) - begin);
}

std::size_t linesNaming(const ReportPanel& panel, const std::string& words)
{
    const auto lines = panel.findings();
    return static_cast<std::size_t>(std::ranges::count_if(lines, [&](const std::string& line) { return line.find(words) != std::string::npos; }));
}

TEST_F(LastYearTest, TheListTheOtherFileAndCancelUnderTheMouse)
{
    report().window().activate();
    report().window().run(kCompare);
    const DialogOnScreen dialog("last-year");
    ASSERT_TRUE(dialog.isOpen());
    dialog.click("cancel");
    ASSERT_TRUE(dialog.closes());

    report().window().run(kCompare);
    DialogOnScreen("last-year").click("other");
    // Our dialog is the office's, the picker the desktop's, of the same title.
    const auto picker = [] { return !findDialog(message("command.compare-last-year.title")).is() && isOnScreen(message("command.compare-last-year.title")); };
    EXPECT_TRUE(pollUntil(10s, picker)) << takeScreenshot("last-year-other");
    EXPECT_TRUE(escapeFrom(message("command.compare-last-year.title")));

    report().window().run(kCompare);
    const DialogOnScreen again("last-year");
    ASSERT_TRUE(again.isOpen());
    again.clickLine("files", 0);
    again.click("ok");
    EXPECT_TRUE(isCompared());
}

TEST_F(LastYearTest, TheMenuSuggestsTheNeighbourAndShowsWhatDiffers)
{
    report().window().activate();
    const auto menu = Menu::find();
    ASSERT_TRUE(menu);
    menu->choose("compare-last-year");
    const auto dialog = awaitDialog(message("command.compare-last-year.title"));
    ASSERT_TRUE(dialog.is());
    takeScreenshot("last-year");
    EXPECT_EQ(itemsOf(findBelow(dialog, role::LIST)), std::vector<std::string>{"2024年报.odt"});

    ASSERT_TRUE(clickButton(dialog, message("ui.last-year.ok")));

    ASSERT_TRUE(isCompared());
    takeScreenshot("last-year-results");
    EXPECT_EQ(linesNaming(panel(), middleOf("entry.year-carry")), 1U);
    EXPECT_FALSE(other().is());
}

TEST_F(LastYearTest, TheCellOfTheOtherFileIsShownReadOnly)
{
    ASSERT_TRUE(compare());
    const auto figures = panel().figures();
    const auto ofLastYear = std::ranges::find_if(figures, [](const std::string& line) { return line.starts_with(beginningOf("figure.of-last-year")); });
    ASSERT_NE(ofLastYear, figures.end());

    ASSERT_TRUE(panel().openFigure(static_cast<std::size_t>(ofLastYear - figures.begin())));

    ASSERT_TRUE(pollUntil(10s, [&] { return other().is() && other()->getCurrentController().is(); }));
    EXPECT_TRUE(Reference<css::frame::XStorable>(other(), UNO_QUERY_THROW)->isReadonly());
    takeScreenshot("last-year-cell");
}

TEST_F(LastYearTest, CheckAgainKeepsComparing)
{
    ASSERT_TRUE(compare());
    report().figure("applications.carried_in.natural", "4").figure("applications.carried_in.total", "4");

    ASSERT_TRUE(panel().clickOn("check"));

    EXPECT_TRUE(pollUntil(10s, [&] { return linesNaming(panel(), middleOf("entry.year-carry")) == 0; }));
    EXPECT_TRUE(isCompared());
}

TEST_F(LastYearTest, ThePrintPreviewKeepsTheComparison)
{
    ASSERT_TRUE(compare());
    const auto count = panel().count();
    report().window().run(".uno:PrintPreview");
    ASSERT_TRUE(pollUntil(10s, [&] { return !Reference<css::text::XTextViewCursorSupplier>(report().window().text()->getCurrentController(), UNO_QUERY).is(); }));
    report().window().run(".uno:PrintPreview");

    ASSERT_TRUE(pollUntil(10s, [&] { return Reference<css::text::XTextViewCursorSupplier>(report().window().text()->getCurrentController(), UNO_QUERY).is(); }));
    report().window().run("vnd.org.gouji:check-report");
    EXPECT_TRUE(isCompared());
    EXPECT_EQ(panel().count(), count);
}

TEST_F(LastYearTest, BlanksAreOfferedFromLastYearAndFilledInOneStep)
{
    for (const char* row : {"received", "handled"})
        report().figure(std::string("applications.") + row + ".natural", row == std::string("handled") ? "4" : "0");
    report().figure("applications.granted.natural", "4").figure("applications.granted.total", "4").figure("applications.handled.total", "4");
    report().figure("applications.carried_in.natural", "").figure("applications.carried_in.total", "").settle();
    ASSERT_TRUE(compare());

    ASSERT_TRUE(panel().clickOn("fill"));
    const auto dialog = awaitDialog(message("command.fill-totals.title"));
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.all")));
    takeScreenshot("last-year-fill");
    ASSERT_TRUE(clickButton(dialog, message("ui.fill.ok")));

    ASSERT_TRUE(pollUntil(10s, [&] { return report().figure("applications.carried_in.natural") == "4"; }));
    EXPECT_EQ(report().figure("applications.carried_in.total"), "4");
    report().window().run(".uno:Undo");
    EXPECT_TRUE(pollUntil(10s, [&] { return report().figure("applications.carried_in.natural").empty(); }));
    EXPECT_FALSE(report().canUndo());
}

TEST_F(LastYearTest, TheFileIsRememberedForTheUnit)
{
    ASSERT_TRUE(compare());

    EXPECT_TRUE(pollUntil(10s, [&] { return LastYearMemory(office().context()).recall("云岫县") == lastYearUrl(); }));
}

/// It was taken, compared with nothing, and remembered in the place of the right one.
TEST_F(LastYearTest, AReportOfAnotherYearIsRefusedAndTheComparisonStays)
{
    ASSERT_TRUE(compare());
    static_cast<void>(storeBeside("2024年报-2.odt", ReportFixture(2023)));

    choose("2024年报-2.odt");

    EXPECT_TRUE(panel().awaitNotice("“2024年报-2.odt”")); // how the sentence begins in both languages
    takeScreenshot("last-year-other-year");
    EXPECT_TRUE(isCompared());
    EXPECT_EQ(LastYearMemory(office().context()).recall("云岫县"), lastYearUrl());
}

TEST_F(LastYearTest, TheReportOfAnotherBodyIsComparedOnlyAfterAQuestion)
{
    const auto otherUrl = storeBeside("2024年报-2.odt", ReportFixture(2024, "青石县"));

    choose("2024年报-2.odt");
    ASSERT_TRUE(answerQuestion(false, "last-year-other-unit"));
    EXPECT_NE(LastYearMemory(office().context()).recall("云岫县"), otherUrl);

    choose("2024年报-2.odt");
    ASSERT_TRUE(answerQuestion(true, "last-year-other-unit"));
    EXPECT_TRUE(isComparedWith("2024年报-2.odt"));
    EXPECT_EQ(linesNaming(panel(), beginningOf("entry.year-unit")), 1U);
}
}
}
