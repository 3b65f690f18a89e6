// SPDX-License-Identifier: MPL-2.0
// The list of reasons: what applies no longer is marked, nothing goes without a question, and damaged ones can be removed.
#include "support/accessible.hxx"
#include "support/dialog_on_screen.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/report_panel.hxx"

#include "reason/fingerprint.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/PropertyAttribute.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

#include <boost/algorithm/string/replace.hpp>

#include <gmock/gmock.h>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using testing::AllOf;
using testing::ElementsAre;
using testing::EndsWith;
using testing::StartsWith;
namespace role = css::accessibility::AccessibleRole;

constexpr const char* kDoubled = "text-doubled";
constexpr const char* kNotCompared = "year-jump";

Reason reasonOf(const std::string& fingerprint, const std::string& rule)
{
    return {fingerprint, rule, ReasonKind::Confirmed, "张三", "2025-01-12T09:30", "Two offices were merged", "finding of " + rule};
}

/// What a line begins with before its subject.
std::string markOf(const std::string& key)
{
    const auto line = message(key);
    return line.substr(0, line.find('{'));
}

/// A report with a warning that has a reason, one whose figures have changed, and one that only a comparison can judge.
class ReasonsList : public OfficeTest
{
protected:
    ReasonsList() { report_.paragraph("来年落实专项资金资金，完善平台。"); }

    void giveReasons() const
    {
        const auto audit = auditDocument(document(), extensionResources());
        ASSERT_TRUE(audit);
        ASSERT_EQ(audit.value().findings.size(), 1U);
        const auto book = ReasonBook()
                              .with(reasonOf("changed", kDoubled))
                              .with(reasonOf("compared", kNotCompared))
                              .with(reasonOf(fingerprintOf(audit.value().findings.front().finding), kDoubled));
        ASSERT_TRUE(writeReasons(document(), book));
    }

    void damageReasons() const
    {
        const Reference<css::document::XDocumentPropertiesSupplier> supplier(document(), UNO_QUERY_THROW);
        supplier->getDocumentProperties()->getUserDefinedProperties()->addProperty(
            "Gouji.Reasons", css::beans::PropertyAttribute::REMOVEABLE, css::uno::Any(OUString("no JSON")));
    }

    [[nodiscard]] AccessibleContext open() const
    {
        report_.window().run("vnd.org.gouji:reasons");
        return awaitDialog(message("command.reasons.title"));
    }

    /// Presses a button of the list and gives the answer to the question that follows.
    [[nodiscard]] bool remove(const char* button, bool isMeant) const
    {
        const auto dialog = awaitDialog(message("command.reasons.title"));
        return dialog.is() && clickButton(dialog, message(button)) && answerQuestion(isMeant, "reasons-question");
    }

    [[nodiscard]] static bool close() { return clickButton(awaitDialog(message("command.reasons.title")), message("ui.reasons.close")); }

    [[nodiscard]] std::size_t count() const
    {
        const auto book = readReasons(document());
        EXPECT_TRUE(book);
        return book ? book.value().all().size() : 0;
    }

    [[nodiscard]] Reference<css::text::XTextDocument> document() const { return report_.window().text(); }
    [[nodiscard]] const FrameOfTest& window() const { return report_.window(); }

private:
    ReportFixture report_;
};

TEST_F(ReasonsList, MarksWhatAppliesNoLongerAndWhatWasNotChecked)
{
    giveReasons();

    const auto dialog = open();

    ASSERT_TRUE(dialog.is());
    takeScreenshot("reasons");
    EXPECT_THAT(itemsOf(findBelow(dialog, role::LIST)), ElementsAre(EndsWith("finding of text-doubled"),
                                                                    AllOf(StartsWith(markOf("reason.listed-not-checked") + "Two offices were merged"), EndsWith("finding of year-jump")),
                                                                    AllOf(StartsWith(markOf("reason.listed-no-longer") + "Two offices were merged"), EndsWith("finding of text-doubled"))));
    EXPECT_TRUE(close());
}

TEST_F(ReasonsList, OutdatedOnesAreRemovedAloneAndTheListGoesOn)
{
    giveReasons();
    ASSERT_TRUE(open().is());

    ASSERT_TRUE(remove("ui.reasons.remove-outdated", true));

    EXPECT_TRUE(pollUntil(10s, [&] { return count() == 2; }));
    EXPECT_TRUE(close());
    EXPECT_TRUE(ReportPanel(window()).awaitNotice(boost::replace_all_copy(message("ui.reasons.removed"), "{count}", "1")));
}

TEST_F(ReasonsList, TheMouseChoosesOneToRemoveAndExportsThem)
{
    giveReasons();
    ASSERT_TRUE(open().is());
    const DialogOnScreen dialog("reasons");
    dialog.clickLine("reasons", 0);
    dialog.click("remove");
    ASSERT_TRUE(answerQuestion(true, "reasons-question"));
    EXPECT_TRUE(pollUntil(10s, [&] { return count() == 2; }));

    const DialogOnScreen again("reasons");
    ASSERT_TRUE(again.isOpen());
    again.click("export");
    EXPECT_TRUE(escapeFrom(message("ui.reasons.export-title"))) << takeScreenshot("reasons-export");
    EXPECT_TRUE(close());
}

TEST_F(ReasonsList, AllAreRemovedOnlyOnceThatIsConfirmed)
{
    giveReasons();
    ASSERT_TRUE(open().is());

    ASSERT_TRUE(remove("ui.reasons.remove-all", false));
    ASSERT_TRUE(awaitDialog(message("command.reasons.title")).is());
    EXPECT_EQ(count(), 3U);
    ASSERT_TRUE(remove("ui.reasons.remove-all", true));

    EXPECT_TRUE(pollUntil(10s, [&] { return count() == 0; }));
}

TEST_F(ReasonsList, DamagedOnesAreRemovedOnlyOnceThatIsConfirmed)
{
    damageReasons();

    window().run("vnd.org.gouji:reasons");
    ASSERT_TRUE(answerQuestion(false, "reasons-question"));
    EXPECT_FALSE(readReasons(document()));
    window().run("vnd.org.gouji:reasons");
    ASSERT_TRUE(answerQuestion(true, "reasons-question"));

    EXPECT_TRUE(pollUntil(10s, [&] { return readReasons(document()).has_value(); }));
    EXPECT_TRUE(ReportPanel(window()).awaitNotice(message("ui.reasons.unreadable-removed")));
}
}
}
