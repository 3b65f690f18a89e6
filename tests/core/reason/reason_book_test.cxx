// SPDX-License-Identifier: MPL-2.0
#include "base/limits.hxx"
#include "reason/fingerprint.hxx"
#include "reason/reason_book.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Finding warning(int value)
{
    Finding finding;
    finding.rule = finding.message = "year-jump";
    finding.stated = Decimal(value);
    return finding;
}

Reason reasonFor(const Finding& finding, const std::string& why)
{
    return {fingerprintOf(finding), finding.rule, ReasonKind::Confirmed, "张三", "2025-01-12T09:30", why, "增减超过 5 倍"};
}
}

TEST(ReasonBook, FindsTheReasonOfAFindingUntilItsFiguresChange)
{
    const auto book = ReasonBook().with(reasonFor(warning(7), "并入两家单位"));

    ASSERT_NE(book.find(warning(7)), nullptr);
    EXPECT_EQ(book.find(warning(7))->why, "并入两家单位");
    EXPECT_EQ(book.find(warning(8)), nullptr);
}

TEST(ReasonBook, ErrorsCannotBeExplained)
{
    auto error = warning(7);
    const auto book = ReasonBook().with(reasonFor(error, "并入两家单位"));
    error.severity = Severity::Error;

    EXPECT_EQ(book.find(error), nullptr);
}

TEST(ReasonBook, ASecondReasonForTheSameTakesThePlaceOfTheFirst)
{
    const auto book = ReasonBook()
                          .with(reasonFor(warning(7), "并入两家单位"))
                          .with(reasonFor(warning(8), "去年漏报"))
                          .with(reasonFor(warning(7), "并入三家单位"));

    ASSERT_EQ(book.all().size(), 2U);
    EXPECT_EQ(book.all().front().why, "并入三家单位");
    EXPECT_EQ(book.without(fingerprintOf(warning(7))).all(), std::vector{reasonFor(warning(8), "去年漏报")});
}

TEST(ReasonBook, IsTheSameAfterPrintingAndParsing)
{
    auto setAside = reasonFor(warning(9), "");
    setAside.kind = ReasonKind::SetAside;
    const auto book = ReasonBook().with(reasonFor(warning(7), "“引号”、\"quotes\"、\\、<&>\n第二行\t\x1f")).with(setAside);

    const auto again = ReasonBook::parse(book.print());

    ASSERT_TRUE(again);
    EXPECT_EQ(again.value(), book);
    EXPECT_EQ(book.print().find('\n'), std::string::npos);
    EXPECT_TRUE(ReasonBook::parse("").value().isEmpty());
    EXPECT_EQ(ReasonBook::parse(ReasonBook().print()).value(), ReasonBook());
}

TEST(ReasonBook, BrokenTextIsAnErrorNotACrash)
{
    const auto whole = ReasonBook().with(reasonFor(warning(7), "并入两家单位")).print();
    for (const std::string& text :
         {std::string(" "), std::string("{"), std::string("[]"), std::string("null"), std::string("3"), std::string(R"({"version":1})"),
          std::string(R"({"version":2,"reasons":[]})"), std::string(R"({"version":"1","reasons":[]})"), std::string(R"({"reasons":[]})"),
          std::string(R"({"version":1,"reasons":{}})"), std::string(R"({"version":1,"reasons":[3]})"),
          std::string(R"({"version":1,"reasons":[{"kind":"confirmed"}]})"), std::string(R"({"version":1,"reasons":[{"kind":7}]})"),
          std::string("\xFF\xFE"), whole.substr(0, whole.size() / 2)})
    {
        const auto book = ReasonBook::parse(text);
        ASSERT_FALSE(book) << text;
        EXPECT_EQ(book.error().code, ErrorCode::ReasonsUnreadable) << text;
    }
}

TEST(ReasonBook, PrintsTextOfBrokenBytes)
{
    const auto book = ReasonBook().with(reasonFor(warning(7), "abc\xFF"));

    EXPECT_TRUE(ReasonBook::parse(book.print()));
}

TEST(ReasonBook, IsReadUpToItsLimitAndRefusedBehindIt)
{
    const auto bookOf = [](std::size_t count)
    {
        std::string json = R"({"version":1,"reasons":[)";
        for (std::size_t index = 0; index < count; ++index)
            json += std::string(index == 0 ? "" : ",") + R"({"kind":"confirmed","rule":"year-jump","who":"","when":"","why":"","subject":"","fingerprint":")"
                + std::to_string(index) + "\"}";
        return ReasonBook::parse(json + "]}");
    };

    ASSERT_TRUE(bookOf(kMostReasons));
    EXPECT_EQ(bookOf(kMostReasons).value().all().size(), kMostReasons);
    EXPECT_FALSE(bookOf(kMostReasons).value().isTooLong());
    EXPECT_TRUE(bookOf(kMostReasons).value().with(reasonFor(warning(7), "并入两家单位")).isTooLong());
    EXPECT_EQ(bookOf(kMostReasons + 1).error(), unreadableReasons());
    EXPECT_EQ(ReasonBook::parse(std::string(kMostReasonBytes + 1, ' ')).error(), unreadableReasons());
}

TEST(ReasonBook, DeeplyNestedTextDoesNotEndTheProgram)
{
    EXPECT_FALSE(ReasonBook::parse(std::string(200000, '[')));
    EXPECT_FALSE(ReasonBook::parse(std::string(200000, '[') + std::string(200000, ']')));
}

TEST(ReasonBook, AReasonThatIsTakenBackLeavesTheOthersWhereTheyWere)
{
    const auto first = reasonFor(warning(1), "并入两家单位");
    const auto second = reasonFor(warning(2), "职能划转");
    const auto third = reasonFor(warning(3), "集中清理");
    const auto book = ReasonBook().with(first).with(second).with(third).without(first.fingerprint);

    EXPECT_EQ(book.all(), (std::vector<Reason>{second, third}));
    EXPECT_EQ(*book.find(warning(3)), third);
    EXPECT_EQ(book.find(warning(1)), nullptr);
}
}
