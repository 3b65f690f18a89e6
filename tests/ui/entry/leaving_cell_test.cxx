// SPDX-License-Identifier: MPL-2.0
#include "support/figure_cell.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"
#include "support/view_cursor.hxx"

#include "writer/settings/settings_store.hxx"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

constexpr const char* kFirst = "applications.received.natural";
constexpr const char* kSecond = "applications.received.business";
constexpr const char* kTotal = "applications.received.total";

/// What leaving a changed cell brings about, by real keys. The pause of the live check is as long as it can be: nothing
/// that comes within seconds has waited for it.
class LeavingCellTest : public OfficeTest
{
protected:
    void TearDown() override { SettingsStore(office().context()).write({}); }

    [[nodiscard]] static Settings longestPause()
    {
        Settings settings;
        settings.liveCheckDelay = kLongestLiveCheckDelay;
        SettingsStore(office().context()).write(settings);
        return settings;
    }

    void typeInto(const char* figure, const char* number)
    {
        report.window().activate();
        report.moveCursorTo(figure);
        ASSERT_TRUE(pollUntil(5s, [&] { return selectedText(report.window()) == "0"; })) << "the zero is selected";
        type(number);
        ASSERT_TRUE(pollUntil(5s, [&] { return report.figure(figure) == number; })) << report.figure(figure);
    }

    [[nodiscard]] static bool says(const ReportPanel& panel, const char* state)
    {
        return pollUntil(5s, [&] { return panel.text("state").find(message(state)) != std::string::npos; });
    }

    Settings settings = longestPause(); // before there is a window that reads it
    ReportFixture report;
};

TEST_F(LeavingCellTest, EveryWayOutChecksAtOnce)
{
    const auto panel = ReportPanel::afterCheck(report.settle().window());
    for (const char* key : {"Tab", "Return", "Down", "Up"})
    {
        report.figure(kFirst, "0");
        ASSERT_TRUE(ReportPanel::afterCheck(report.window()).isOpen());
        typeInto(kFirst, "12");
        ASSERT_TRUE(says(panel, "panel.state.changed-live")) << key << ": " << panel.text("state");
        press(key);
        EXPECT_TRUE(says(panel, "panel.state.up-to-date")) << key << ": " << panel.text("state");
        EXPECT_GT(panel.count(), 0U) << key;
    }
}

/// The cursor is still in the cell.
TEST_F(LeavingCellTest, WhatIsSavedHasTheTotalsThatFollow)
{
    settings.totalsFollow = true;
    SettingsStore(office().context()).write(settings);
    const TemporaryFolder folder;
    const css::uno::Reference<css::frame::XStorable> document(report.settle().window().component(), css::uno::UNO_QUERY_THROW);
    document->storeAsURL(fromUtf8(fileUrl(folder.path() / "report.odt")), {});
    typeInto(kFirst, "12");
    press("ctrl+s");

    const css::uno::Reference<css::util::XModifiable> change(document, css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(pollUntil(5s, [&] { return !change->isModified(); })) << takeScreenshot("not-saved");
    EXPECT_EQ(report.figure(kTotal), "12");
    press("ctrl+z");
    EXPECT_TRUE(pollUntil(5s, [&] { return report.figure(kFirst) == "0" && report.figure(kTotal) == "0"; })) << report.figure(kTotal);

    typeInto(kSecond, "34");
    document->storeToURL(fromUtf8(fileUrl(folder.path() / "copy.odt")), {});
    EXPECT_EQ(report.figure(kTotal), "34") << "a copy";
}

TEST_F(LeavingCellTest, TotalsStayUnlessTheyAreToFollow)
{
    typeInto(kFirst, "12");
    press("Tab");
    ASSERT_TRUE(report.cursorComesTo(kSecond));

    EXPECT_EQ(report.figure(kTotal), "0");
}
}
}
