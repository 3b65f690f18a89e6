// SPDX-License-Identifier: MPL-2.0
#include "api/api_document.hxx"

#include "support/office_environment.hxx"
#include "support/table_as_text.hxx"

#include <org/gouji/ReportException.hpp>

#include <gtest/gtest.h>

namespace gouji::test
{
using ConvertTextApi = OfficeTest;

TEST_F(ConvertTextApi, NamesTheNewTablesAndWhatWasLeftOut)
{
    ApiDocument tables;
    tables.insert(makeSequence({option("zeros", true)})).type("applications.received.natural", "12");
    ApiDocument text;
    for (const auto& line : linesOf(tablesOf(tables.writer().read())[1]))
        text.writer().paragraph(line.find("重复申请") == std::string::npos ? line : "2.重复申请\t1\t2\t3");

    const auto converted = reportAudit()->convertText(text.component());

    ASSERT_EQ(converted.getLength(), 1);
    EXPECT_EQ(text.text("applications.received.natural"), "12");
    EXPECT_EQ(text.text("applications.rejected_repeat.natural"), "");
    EXPECT_EQ(text.figure("applications.received.natural").Table, converted[0].Table);
    ASSERT_EQ(converted[0].LeftOut.getLength(), 1);
    EXPECT_EQ(toUtf8(converted[0].LeftOut[0]), "2.重复申请 1 2 3");
}

TEST_F(ConvertTextApi, SaysWhereNoReportIs)
{
    const ApiDocument empty;
    EXPECT_THROW((void)reportAudit()->convertText(empty.component()), org::gouji::ReportException);
}
}
