// SPDX-License-Identifier: MPL-2.0
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "writer/audit/audit_document.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/inserting/seal_line.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
std::string sealed(const std::string& pattern, const std::string& unit)
{
    return sealText(pattern, unit, {2026, 1, 20}, extensionResources().catalog);
}

InsertRequest request(const std::string& seal)
{
    return {"洪泽区", 2025, "2021", false, extensionResources().templateUrl("2021"), "插入年报", seal};
}
}

class SealLine : public OfficeTest
{
};

TEST_F(SealLine, NamesUnitAndDay)
{
    EXPECT_EQ(sealed("{unit}\n{date}", "云岫县"), "云岫县\n2026年1月20日");
    EXPECT_EQ(sealed("云岫县办公室", "云岫县"), "云岫县办公室");
    EXPECT_EQ(sealed("", "云岫县"), "");
}

TEST_F(SealLine, KnowsThePlacesInTheWordsOfTheLanguage)
{
    const auto* pattern = office().options().language == "zh-CN" ? "{单位}，{日期}" : "{unit}，{date}";
    EXPECT_EQ(sealed(pattern, "云岫县"), "云岫县，2026年1月20日");
}

TEST_F(SealLine, LeavesOutALineForAUnitThatIsNotKnown)
{
    EXPECT_EQ(sealed("{unit}\n{date}", ""), "2026年1月20日");
}

TEST_F(SealLine, StandsAtTheEndOfTheReportToTheRightInTheSameUndoStep)
{
    WriterDocument document;
    document.settle();
    const auto before = snapshot(document);

    ASSERT_TRUE(insertReport(document.reference(), extensionResources().forms, request("洪泽区\n2026年1月20日")));

    const auto texts = paragraphsOf(document.read());
    ASSERT_GT(texts.size(), 2U);
    EXPECT_EQ(texts[texts.size() - 2], "洪泽区");
    EXPECT_EQ(texts.back(), "2026年1月20日");
    const css::uno::Reference<css::beans::XPropertySet> last(document.body()->getEnd(), css::uno::UNO_QUERY_THROW);
    sal_Int16 adjust = 0;
    last->getPropertyValue("ParaAdjust") >>= adjust;
    EXPECT_EQ(adjust, static_cast<sal_Int16>(css::style::ParagraphAdjust_RIGHT));
    EXPECT_EQ(document.undoTitles(), std::vector<std::string>{"插入年报"});
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(SealLine, AddsNoFinding)
{
    WriterDocument plain;
    WriterDocument sealedOne;
    ASSERT_TRUE(insertReport(plain.reference(), extensionResources().forms, request("")));
    ASSERT_TRUE(insertReport(sealedOne.reference(), extensionResources().forms, request("洪泽区\n2026年1月20日")));

    const auto expected = auditDocument(plain.reference(), extensionResources()).value().findings;
    const auto found = auditDocument(sealedOne.reference(), extensionResources()).value().findings;

    ASSERT_EQ(found.size(), expected.size()) << found.back().finding.message;
    for (std::size_t index = 0; index < found.size(); ++index)
        EXPECT_EQ(found[index].finding.rule, expected[index].finding.rule);
}
}
