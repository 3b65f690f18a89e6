// SPDX-License-Identifier: MPL-2.0
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "analysis/analysis.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
class Untouched : public OfficeTest
{
};

namespace
{
void buildOddDocument(WriterDocument& document)
{
    TableVerbs table = document.paragraph("三、收到和处理政府信息公开申请情况").table("表", 3, 4);
    table.merge("A1", "D1").cell("A2").text("100").trackedReplace("200");
    table.cell("B2").text("88").hiddenText("99");
    table.cell("C2").text("12").footnote("注");
    table.cell("D2").nestedTable("内", 1, 1);
    table.cell("A3").formattedNumber(1234.5, "#,##0.00").protect();
}
}

TEST_F(Untouched, ReadingAndJudgingLeavesModifiedFlagUndoStackAndBodyAlone)
{
    WriterDocument document;
    buildOddDocument(document);
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    const Analysis analysis = analyse(document.read(), extensionResources().forms);

    EXPECT_FALSE(analysis.holdsReport);
    EXPECT_FALSE(document.isModified());
    EXPECT_TRUE(document.undoTitles().empty());
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}

TEST_F(Untouched, ReadingLeavesTheUsersOwnUndoStepsAlone)
{
    WriterDocument document;
    buildOddDocument(document);
    const std::vector<std::string> before = document.undoTitles();

    static_cast<void>(document.read());

    EXPECT_EQ(document.undoTitles(), before);
    EXPECT_FALSE(before.empty());
}
}
