// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/temporary_folder.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/util/XModifiable.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
namespace role = css::accessibility::AccessibleRole;

constexpr const char* kCheck = "vnd.org.gouji:check-report";
constexpr const char* kFill = "vnd.org.gouji:fill-totals";

/// The only fixed text of the results dialog.
std::string verdictIn(const AccessibleContext& dialog)
{
    const auto label = findBelow(dialog, role::LABEL);
    return label.is() ? toUtf8(label->getAccessibleName()) : std::string();
}

bool isOutdated(const AccessibleContext& dialog)
{
    const std::string pattern = message("ui.results.outdated");
    return verdictIn(dialog).ends_with(pattern.substr(pattern.find('}') + 1));
}

bool becomesOutdated(const AccessibleContext& dialog)
{
    return pollUntil(5s, [&] { return isOutdated(dialog); });
}

AccessibleContext shownBy(const ReportFixture& report, const char* command)
{
    report.window().run(command);
    return awaitDialog(message("ui.results.title"));
}

using OutdatedResultsTest = OfficeTest;

TEST_F(OutdatedResultsTest, TypingMarksTheResultsUntilTheNextCheck)
{
    ReportFixture report;
    report.figure("disputes.review.total", "7");
    const auto dialog = shownBy(report, kCheck);
    ASSERT_TRUE(dialog.is());
    const std::string verdict = verdictIn(dialog);
    ASSERT_NE(verdict, "");
    EXPECT_FALSE(isOutdated(dialog));

    report.window().activate();
    type("x");

    EXPECT_TRUE(becomesOutdated(dialog));
    takeScreenshot("outdated");
    ASSERT_TRUE(clickButton(dialog, message("ui.results.again")));
    EXPECT_TRUE(pollUntil(5s, [&] { return verdictIn(dialog) == verdict; })) << verdictIn(dialog);
}

TEST_F(OutdatedResultsTest, UndoOfTheFillMarksItsResults)
{
    ReportFixture report;
    report.figure("applications.received.total", "").settle();
    const auto dialog = shownBy(report, kFill);
    ASSERT_TRUE(dialog.is());
    EXPECT_EQ(report.figure("applications.received.total"), "0");
    const std::string verdict = message("verdict.ready");
    EXPECT_TRUE(verdictIn(dialog).ends_with(verdict)) << "the fill itself counted as a change: " << verdictIn(dialog);

    report.window().activate();
    press("ctrl+z");

    EXPECT_TRUE(becomesOutdated(dialog));
    EXPECT_TRUE(verdictIn(dialog).starts_with(verdict)) << "still says what it filled in";
    takeScreenshot("outdated-fill");
    EXPECT_EQ(report.figure("applications.received.total"), "");
}

TEST_F(OutdatedResultsTest, SavingIsNoChangeAndUndoBackToTheSavedStateIsOne)
{
    const TemporaryFolder folder;
    ReportFixture report;
    const Reference<css::frame::XStorable> file(report.window().component(), UNO_QUERY_THROW);
    file->storeAsURL(fromUtf8(fileUrl(folder.path() / "report.odt")), {});
    report.figure("disputes.review.total", "7");
    const auto dialog = shownBy(report, kCheck);
    ASSERT_TRUE(dialog.is());
    file->store();
    file->storeToURL(fromUtf8(fileUrl(folder.path() / "copy.odt")), {});
    EXPECT_FALSE(isOutdated(dialog)) << "saving counted as a change";

    report.figure("disputes.review.total", "8");
    ASSERT_TRUE(becomesOutdated(dialog));
    ASSERT_TRUE(clickButton(dialog, message("ui.results.again")));
    ASSERT_TRUE(pollUntil(5s, [&] { return !isOutdated(dialog); }));
    Reference<css::document::XUndoManagerSupplier>(file, UNO_QUERY_THROW)->getUndoManager()->undo();

    EXPECT_FALSE(Reference<css::util::XModifiable>(file, UNO_QUERY_THROW)->isModified());
    EXPECT_TRUE(becomesOutdated(dialog));
}
}
}
