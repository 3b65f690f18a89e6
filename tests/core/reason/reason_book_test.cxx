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

/// A version that adds members to a book or a reason.
TEST(ReasonBook, WhatANewerVersionSaysBesidesIsKept)
{
    const std::string kept = R"({"fingerprint":"a","kind":"confirmed","rule":"year-jump","sources":[{"page":3},null],"subject":"","when":"","who":"","why":"一"})";
    const auto newer = ReasonBook::parse(R"({"made-by":{"version":"9.9.9"},"reasons":[)" + kept + R"(],"version":1})");
    ASSERT_TRUE(newer);

    const auto written = newer.value().with(reasonFor(warning(7), "并入两家单位"));
    const auto again = ReasonBook::parse(written.print());

    ASSERT_TRUE(again);
    EXPECT_EQ(again.value(), written);
    EXPECT_EQ(again.value().all().front().why, "一");
    EXPECT_NE(written.print().find(R"("made-by":{"version":"9.9.9"})"), std::string::npos) << written.print();
    EXPECT_NE(written.print().find(R"("sources":[{"page":3},null])"), std::string::npos) << written.print();
    EXPECT_EQ(written.without(fingerprintOf(warning(7))).print(), newer.value().print());
    EXPECT_EQ(newer.value().without("a").print(), R"({"made-by":{"version":"9.9.9"},"reasons":[],"version":1})");
}

TEST(ReasonBook, AReasonThatIsGivenAnewTakesNothingOfTheOldOne)
{
    const auto newer = ReasonBook::parse(R"({"reasons":[{"fingerprint":")" + fingerprintOf(warning(7))
                                         + R"(","kind":"confirmed","more":1,"rule":"","subject":"","when":"","who":"","why":""}],"version":1})");
    ASSERT_TRUE(newer);
    ASSERT_EQ(newer.value().all().front().others, R"({"more":1})");

    EXPECT_EQ(newer.value().with(reasonFor(warning(7), "并入两家单位")), ReasonBook().with(reasonFor(warning(7), "并入两家单位")));
}

/// The whole is unreadable then, which leaves it in the document as it is.
TEST(ReasonBook, AKindOfANewerVersionIsNotTakenForAnother)
{
    const auto book = ReasonBook::parse(R"({"reasons":[{"fingerprint":"a","kind":"delegated","rule":"","subject":"","when":"","who":"","why":""}],"version":1})");
    ASSERT_FALSE(book);
    EXPECT_EQ(book.error().code, ErrorCode::ReasonsUnreadable);
}

TEST(ReasonBook, WhatIsKeptIsNotDeeperThanItsLimit)
{
    const auto nested = [](int depth)
    { return ReasonBook::parse(R"({"more":)" + std::string(static_cast<std::size_t>(depth), '[') + std::string(static_cast<std::size_t>(depth), ']') + R"(,"reasons":[],"version":1})"); };
    ASSERT_TRUE(nested(kMostReasonDepth));
    EXPECT_TRUE(ReasonBook::parse(nested(kMostReasonDepth).value().print()));
    EXPECT_FALSE(nested(kMostReasonDepth + 1));
    EXPECT_FALSE(nested(100000));
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
