// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "prose/claims/read_claims.hxx"
#include "prose/words/percentage.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
using Numbers = std::vector<std::string>;

/// Number and value of everything that is read as a number.
Numbers numbersIn(const std::string& text)
{
    Numbers numbers;
    for (const auto& claim : readClaims(text, form2021().phrasebook, ""))
        numbers.push_back(std::string(claim.number.text) + "=" + claim.value.toString() + std::string(claim.unit));
    return numbers;
}
}

TEST(Numeral, IsReadHoweverItIsWritten)
{
    EXPECT_EQ(numbersIn("培训12次"), Numbers{"12=12次"});
    EXPECT_EQ(numbersIn("培训１２次"), Numbers{"１２=12次"});
    EXPECT_EQ(numbersIn("办理 1,268 件"), Numbers{"1,268=1268件"});
    EXPECT_EQ(numbersIn("办理1 268件"), Numbers{"1 268=1268件"});
    EXPECT_EQ(numbersIn("办理25\n件"), Numbers{"25=25件"});
    EXPECT_EQ(numbersIn("办理1.5万件"), Numbers{"1.5万=15000件"});
    EXPECT_EQ(numbersIn("占17.46％"), Numbers{"17.46％=17.46"});
    EXPECT_EQ(numbersIn("办理一百零五件"), Numbers{"一百零五=105件"});
    EXPECT_EQ(numbersIn("办理二十件、两宗、十二起"), (Numbers{"二十=20件", "两=2宗", "十二=12起"}));
}

TEST(Numeral, ThatIsAYearOrdinalPhoneRangeOrApproximateClaimsNothing)
{
    for (const char* text : {"2023年12月31日", "第711号", "〔2021〕30号", "第二十条第（一）项", "20个工作日", "电话：0517-83605210", "邮编：223001",
                             "近30件", "30余件", "113余篇", "30件以上", "3-5件", "3至5件", "1.加强培训", "（3）加强培训", "www.a1.cn", "7×24小时", "“12345”",
                             "《条例》", "一是", "每一件", "三审三校", "四十余条"})
        EXPECT_EQ(numbersIn(text), Numbers()) << text;
}

TEST(Percentage, IsRoundedOrCut)
{
    const auto fits = [](const char* written, int part, int base) { return isPercentageOf(*Decimal::parse(written), Decimal(part), Decimal(base)); };

    EXPECT_TRUE(fits("4.34", 35, 805)); // 4.3478…
    EXPECT_TRUE(fits("4.35", 35, 805));
    EXPECT_TRUE(fits("4.3", 35, 805));
    EXPECT_TRUE(fits("4", 35, 805));
    EXPECT_FALSE(fits("4.33", 35, 805));
    EXPECT_FALSE(fits("4.36", 35, 805));
    EXPECT_FALSE(fits("5", 35, 805));
    EXPECT_TRUE(fits("12.5", 1, 8));
    EXPECT_TRUE(fits("13", 1, 8));
    EXPECT_TRUE(fits("12", 1, 8));
    EXPECT_TRUE(fits("0", 0, 8));
    EXPECT_TRUE(fits("100", 8, 8));
}

TEST(Percentage, IsShownWithTwoDigitsAtLeast)
{
    EXPECT_EQ(percentageOf(Decimal(337), Decimal(805), *Decimal::parse("32.9"))->toString(), "41.86");
    EXPECT_EQ(percentageOf(Decimal(1), Decimal(3000), *Decimal::parse("0.033"))->toString(), "0.033");
    EXPECT_EQ(percentageOf(Decimal(1), Decimal(0), Decimal(1)), std::nullopt);
}
}
