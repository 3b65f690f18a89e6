// SPDX-License-Identifier: MPL-2.0
// Rules that the shipped forms do not have beside sums: comparisons of size, conditions, amounts, weights.
#include "support/forms.hxx"
#include "support/report_fixture.hxx"
#include "support/slips.hxx"

#include "form_file/form_file.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
/// The form of 2021 with one passage changed, and 表四 of a report read by it.
class ChangedForm
{
public:
    ChangedForm(const std::string& passage, const std::string& by)
    {
        const auto text = sourceFile("templates/2021/form.xml");
        if (text.find(passage) == std::string::npos)
            throw std::logic_error("not in the form: " + passage);
        forms_ = Forms({parseForm(boost::replace_all_copy(text, passage, by), "form.xml").value()});
    }

    [[nodiscard]] std::vector<std::string> repairsOfDisputes(const FigureTexts& texts) const
    {
        const auto document = ReportFixture(forms_.front()).cells(texts).document();
        const auto analysis = analyse(document, forms_);
        std::vector<std::string> lines;
        for (const auto& part : repairsOf(analysis.reports.at(0).tables.at(2)))
            for (const auto& repair : part.repairs)
                lines.push_back(line(repair));
        return lines;
    }

private:
    [[nodiscard]] std::string line(const Repair& repair) const
    {
        std::string text;
        for (const auto& change : repair.changes)
            text += (text.empty() ? "" : ", ") + tableOf(forms_.front(), "disputes").figures[change.figure].id.substr(9) + " "
                + change.value.toString();
        return text;
    }

    Forms forms_;
};

const std::string kSum = "upheld + corrected + other + pending = total</rule>";

ChangedForm withRule(const std::string& rule)
{
    return {kSum, kSum + "<rule id=\"local\" severity=\"warning\">" + rule + "</rule>"};
}

ChangedForm asShipped()
{
    return {kSum, kSum};
}

const FigureTexts kOneTooFew{{"disputes.review.upheld", "3"}, {"disputes.review.corrected", "5"}, {"disputes.review.total", "7"}};
}

TEST(RepairRules, AllFiveCellsOfABlockAreAlike)
{
    EXPECT_EQ(asShipped().repairsOfDisputes(kOneTooFew),
              (Lines{"review.total 8", "review.upheld 2", "review.corrected 4"}));
}

TEST(RepairRules, ARepairThatBreaksAComparisonOfSizeIsNone)
{
    EXPECT_EQ(withRule("review.total &lt;= 7").repairsOfDisputes(kOneTooFew), (Lines{"review.upheld 2", "review.corrected 4"}));
    EXPECT_EQ(withRule("review.total - 2 * review.upheld &lt;= 2").repairsOfDisputes(kOneTooFew),
              (Lines{"review.total 8", "review.corrected 4"}));
}

TEST(RepairRules, AComparisonThatFailedBeforeNeedNotBeCured)
{
    EXPECT_EQ(withRule("review.total &lt;= 5").repairsOfDisputes(kOneTooFew).size(), 3U);
}

TEST(RepairRules, ARuleThatWouldComeToApplyMustHoldThen)
{
    EXPECT_EQ(withRule("if review.total > 7 then review.pending > 0").repairsOfDisputes(kOneTooFew),
              (Lines{"review.upheld 2", "review.corrected 4"}));
}

TEST(RepairRules, ARuleSwitchedOffForbidsNothing)
{
    const ChangedForm form(kSum, kSum + R"(<rule id="local" severity="warning" enabled="no">review.total &lt;= 7</rule>)");

    EXPECT_EQ(form.repairsOfDisputes(kOneTooFew).size(), 3U);
}

TEST(RepairRules, AnInfoForbidsNothingSinceACorrectReportMayHaveIt)
{
    const ChangedForm form(kSum, kSum + R"(<rule id="local" severity="info">review.total &lt;= 7</rule>)");

    EXPECT_EQ(form.repairsOfDisputes(kOneTooFew).size(), 3U);
}

TEST(RepairRules, WeightsOfTheFormDecideBetweenEquals)
{
    const ChangedForm form("input-weight=\"2\" total-weight=\"1\"", "input-weight=\"1\" total-weight=\"2\"");

    EXPECT_EQ(form.repairsOfDisputes(kOneTooFew), (Lines{"review.upheld 2", "review.corrected 4", "review.total 8"}));
}

TEST(RepairRules, AmountsAreExactAndCountsStayWhole)
{
    const ChangedForm form("<column id=\"review.upheld\" label=\"结果维持\"/>", "<column id=\"review.upheld\" label=\"结果维持\" type=\"amount_wan\"/>");

    EXPECT_EQ(form.repairsOfDisputes({{"disputes.review.upheld", "12.50"}, {"disputes.review.corrected", "3"}, {"disputes.review.total", "24"}}),
              Lines{"review.upheld 21.00"});
    EXPECT_EQ(form.repairsOfDisputes({{"disputes.review.upheld", "0.1"}, {"disputes.review.total", "0.3"}}), Lines{"review.upheld 0.3"});
}

TEST(RepairRules, ASignedCountMayComeToBeNegative)
{
    const ChangedForm form("<column id=\"review.upheld\" label=\"结果维持\"/>", "<column id=\"review.upheld\" label=\"结果维持\" type=\"signed_count\"/>");

    EXPECT_EQ(form.repairsOfDisputes({{"disputes.review.upheld", "3"}, {"disputes.review.corrected", "5"}, {"disputes.review.total", "1"}}),
              (Lines{"review.total 8", "review.upheld -4"}));
}

TEST(RepairRules, NumbersOfAnyLengthAreCountedExactly)
{
    const std::string nines(70, '9');

    EXPECT_EQ(asShipped().repairsOfDisputes({{"disputes.review.upheld", nines}, {"disputes.review.corrected", "1"}, {"disputes.review.total", nines}}),
              (Lines{"review.upheld " + std::string(69, '9') + "8", "review.total 1" + std::string(70, '0'), "review.corrected 0"}));
}

TEST(RepairRules, ADashIsNoNumberAndIsLeft)
{
    auto texts = kOneTooFew;
    texts["disputes.review.corrected"] = "/";

    EXPECT_EQ(asShipped().repairsOfDisputes(texts),
              (Lines{"review.total 3", "review.upheld 7", "review.other 4", "review.pending 4"}));
}
}
