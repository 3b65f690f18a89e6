// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "check/number_writing.hxx"

#include <gtest/gtest.h>

#include <stdexcept>

namespace gouji::test
{
namespace
{
struct Case
{
    const char* text;
    FigureType type;
    Writing writing;
    const char* digits;
};

constexpr auto kCount = FigureType::Count;
constexpr auto kWan = FigureType::AmountWan;
constexpr auto kYuan = FigureType::AmountYuan;

/// A figure of the forms that ship that has this type.
const FigureDefinition& figureOf(FigureType type)
{
    for (const auto& form : forms())
        for (const auto& table : form.tables)
            for (const auto& figure : table.figures)
                if (figure.type == type)
                    return figure;
    throw std::logic_error("no figure of this type");
}
}

TEST(NumberWriting, TheReadingIsCertainOrNot)
{
    for (const auto& [text, type, writing, digits] :
         {Case{"12", kCount, Writing::Plain, "12"}, Case{"12.50", kWan, Writing::Plain, "12.50"},
          // Same value in other characters.
          Case{"１２", kCount, Writing::Odd, "12"}, Case{" 12\u200B", kCount, Writing::Odd, "12"},
          Case{"1,235", kCount, Writing::Odd, "1235"},
          Case{"012", kCount, Writing::Odd, "12"}, Case{"12.0", kCount, Writing::Odd, "12"}, Case{"１２．５０", kWan, Writing::Odd, "12.50"},
          Case{"−3", FigureType::SignedCount, Writing::Odd, "-3"},
          // Words that say nothing else.
          Case{"12件", kCount, Writing::WithRemark, "12"}, Case{"１２ 件", kCount, Writing::WithRemark, "12"},
          Case{"22（其中修订16件）", kCount, Writing::WithRemark, "22"}, Case{"3.5万元", kWan, Writing::WithRemark, "3.5"},
          Case{"251000元", kYuan, Writing::WithRemark, "251000"},
          // Words that may make it another number.
          Case{"3万件", kCount, Writing::Doubtful, "3"}, Case{"12多件", kCount, Writing::Doubtful, "12"},
          Case{"12（万件）", kCount, Writing::Doubtful, "12"}, Case{"12户", kCount, Writing::Doubtful, "12"},
          Case{"35000元", kWan, Writing::Doubtful, "35000"}, Case{"25.1万元", kYuan, Writing::Doubtful, "25.1"},
          Case{"3.5（元）", kWan, Writing::Doubtful, "3.5"}})
    {
        const auto value = parseCellValue(text);
        EXPECT_EQ(static_cast<int>(writingOf(value, figureOf(type))), static_cast<int>(writing)) << text;
        EXPECT_EQ(plainDigits(value, type), digits) << text;
    }
}
}
