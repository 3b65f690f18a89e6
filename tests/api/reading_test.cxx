// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"

#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"

#include "writer/places/view_cursor.hxx"

#include <gmock/gmock.h>

#include <algorithm>

namespace gouji::test
{
/// What readFigures, check and insertReport promise about their results.
class Reading : public OfficeTest
{
protected:
    static void moveToEnd(ApiDocument& document)
    {
        viewCursor(document.writer().reference())->gotoRange(document.writer().body()->getEnd(), false);
    }

    static std::vector<std::string> idsOfForm(const std::string& formId)
    {
        std::vector<std::string> ids;
        for (const auto& form : extensionResources().forms)
            for (const auto& table : form.tables)
                for (const auto& figure : table.figures)
                    if (form.id == formId)
                        ids.push_back(figure.id);
        return ids;
    }

    static std::vector<std::string> idsOfReport(const std::vector<org::gouji::Figure>& figures, sal_Int32 report)
    {
        std::vector<std::string> ids;
        for (const auto& figure : figures)
            if (figure.Report == report)
                ids.push_back(toUtf8(figure.Id));
        return ids;
    }
};

TEST_F(Reading, GivesEveryFigureInTheOrderOfTheForm)
{
    ApiDocument document;
    document.insert(makeSequence({option("year", 2024)}));

    const auto figures = document.figures();

    EXPECT_EQ(figures.size(), 200U);
    EXPECT_EQ(idsOfReport(figures, 0), idsOfForm("2021"));
}

TEST_F(Reading, GivesTextValueAndStateOfACellAndWhereItStands)
{
    ApiDocument document;
    document.insert({})
        .type("proactive.fees.amount", " 3.60 ")
        .type("applications.received.natural", "22（其中修订16件）")
        .type("applications.received.business", "/")
        .type("applications.received.research", "若干");

    const auto amount = document.figure("proactive.fees.amount");
    EXPECT_EQ(toUtf8(amount.Text), "3.60");
    EXPECT_EQ(toUtf8(amount.Value), "3.60");
    EXPECT_EQ(amount.State, org::gouji::FigureState_NUMBER);
    EXPECT_EQ(document.writer().table(toUtf8(amount.Table)).cell(toUtf8(amount.Cell)).rawText(), " 3.60 ");
    EXPECT_EQ(toUtf8(document.figure("applications.received.natural").Value), "22");
    EXPECT_EQ(document.figure("applications.received.business").State, org::gouji::FigureState_DASH);
    EXPECT_EQ(document.figure("applications.received.research").State, org::gouji::FigureState_UNREADABLE);
    EXPECT_EQ(document.figure("applications.received.other").State, org::gouji::FigureState_BLANK);
    EXPECT_TRUE(document.figure("applications.received.business").Value.isEmpty());
}

TEST_F(Reading, TwoReportsInOneDocumentAreReportZeroAndOne)
{
    ApiDocument document;
    document.insert(makeSequence({option("year", 2024)}));
    moveToEnd(document);
    document.insert(makeSequence({option("year", 2020)}));

    const auto figures = document.figures();
    const auto findings = document.findings();

    EXPECT_EQ(idsOfReport(figures, 0), idsOfForm("2021"));
    EXPECT_EQ(idsOfReport(figures, 1), idsOfForm("2019"));
    EXPECT_TRUE(std::ranges::is_sorted(figures, {}, &org::gouji::Figure::Report));
    EXPECT_TRUE(std::ranges::is_sorted(findings, {}, &org::gouji::Finding::Report));
    EXPECT_EQ(findings.front().Report, 0);
    EXPECT_EQ(findings.back().Report, 1);
}

TEST_F(Reading, TheFormAskedForWinsOverThatOfTheYear)
{
    ApiDocument document;

    document.insert(
        makeSequence({option("year", 2024), option("form", "2019"), option("unit", "云岫县交通运输局"), option("zeros", true)}));

    const auto figures = document.figures();
    EXPECT_EQ(idsOfReport(figures, 0), idsOfForm("2019"));
    EXPECT_TRUE(std::ranges::all_of(figures, [](const org::gouji::Figure& figure) { return figure.Text == "0"; }));
    EXPECT_THAT(paragraphsOf(document.writer().read()).front(),
                testing::AllOf(testing::HasSubstr("云岫县交通运输局"), testing::HasSubstr("2024年")));
}

TEST_F(Reading, AFindingNamesFiguresPlacesAndBothValues)
{
    ApiDocument document;
    document.insert(makeSequence({option("zeros", true)}))
        .type("disputes.review.upheld", "10")
        .type("disputes.review.corrected", "1");
    const auto first = document.figure("disputes.review.upheld");

    const auto findings = document.findings();

    const auto found = std::ranges::find(findings, fromUtf8("disputes-total"), &org::gouji::Finding::Rule);
    ASSERT_NE(found, findings.end());
    const auto& finding = *found;
    EXPECT_EQ(finding.Severity, org::gouji::Severity_ERROR);
    EXPECT_EQ(toUtf8(finding.Expected), "11");
    EXPECT_EQ(toUtf8(finding.Stated), "0");
    ASSERT_EQ(finding.Figures.getLength(), 5);
    ASSERT_EQ(finding.Cells.getLength(), 5);
    EXPECT_EQ(toUtf8(finding.Figures[0]), "disputes.review.upheld");
    EXPECT_EQ(toUtf8(finding.Figures[4]), "disputes.review.total");
    EXPECT_EQ(finding.Cells[0], first.Table + "." + first.Cell);
}

TEST_F(Reading, OfAReportOfZerosOnlyThePlacesToFillInAreTold)
{
    ApiDocument document;
    document.insert(makeSequence({option("zeros", true)}));

    const auto findings = document.findings();

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(toUtf8(findings.front().Rule), "text-leftover");
}

TEST_F(Reading, AndCheckingChangeNothing)
{
    ApiDocument document;
    document.insert({}).type("disputes.review.upheld", "10").writer().settle();
    const DocumentSnapshot before = snapshot(document.writer());

    EXPECT_FALSE(document.figures().empty());
    EXPECT_FALSE(document.findings().empty());

    EXPECT_TRUE(document.writer().undoTitles().empty());
    EXPECT_FALSE(document.writer().isModified());
    EXPECT_EQ(firstDifference(before, snapshot(document.writer())), "");
}
}
