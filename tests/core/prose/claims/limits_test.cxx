// SPDX-License-Identifier: MPL-2.0
// Prose beyond what is read: told once, and what stands beside it is read.
#include "support/findings.hxx"
#include "support/prose_report.hxx"

#include "base/limits.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
const std::string kWrong = "收到政府信息公开申请 144 件。"; ///< the table has 143

std::string repeated(const std::string& text, std::size_t count)
{
    std::string result;
    for (std::size_t index = 0; index < count; ++index)
        result += text;
    return result;
}

/// What is told of the prose, without the other report's findings.
Lines toldOf(const std::string& sentence)
{
    Lines told;
    for (const auto& finding : proseReport(sentence).analysis().findings)
        if (finding.place.isPassage() && finding.severity != Severity::Info)
            told.push_back(finding.message);
    return told;
}
}

TEST(ProseLimits, ASentenceThatIsTooLongIsToldAndTheNextIsRead)
{
    const auto within = "加强培训，" + repeated("完善制度，", kMostSentenceCharacters / 5 - 10) + "甲类 3 件。";
    const auto beyond = "加强培训，" + repeated("完善制度，", kMostSentenceCharacters / 5) + "甲类 3 件。";

    EXPECT_EQ(toldOf(within + kWrong), Lines{"text-contradiction"});
    EXPECT_EQ(toldOf(beyond + kWrong), (Lines{"number-unreadable.prose", "text-contradiction"}));
}

TEST(ProseLimits, ALongSentenceWithoutNumbersIsNotTold)
{
    EXPECT_EQ(toldOf(repeated("完善制度，", kMostSentenceCharacters)), Lines{});
}

TEST(ProseLimits, TooManyNumbersInASentenceAreTold)
{
    EXPECT_EQ(toldOf(repeated("甲类 3 件、", kMostSentenceNumbers + 1) + "。" + kWrong), (Lines{"number-unreadable.prose", "text-contradiction"}));
}

TEST(ProseLimits, TooManyNumbersInAllAreTold)
{
    const auto told = toldOf(kWrong + repeated("甲类 3 件。", kMostProseClaims + 1));

    EXPECT_EQ(std::ranges::count(told, "text-contradiction"), 1);
    EXPECT_EQ(std::ranges::count(told, "number-unreadable.prose"), 1);
}

TEST(ProseLimits, ANumberThatIsTooLongIsTold)
{
    const auto digits = [](std::size_t count) { return std::string(count, '7'); };

    EXPECT_EQ(toldOf("收到政府信息公开申请 " + digits(kMostDigits) + " 件。"), Lines{"text-contradiction"});
    EXPECT_EQ(toldOf("收到政府信息公开申请 " + digits(kMostDigits + 2) + " 件。" + kWrong), (Lines{"number-unreadable.prose", "text-contradiction"}));
    EXPECT_EQ(toldOf("收到政府信息公开申请 0." + digits(100000) + " 件。"), Lines{"number-unreadable.prose"});
}

TEST(ProseLimits, TheFindingShowsTheFirstWordsAndTheLimits)
{
    const auto analysis = proseReport("收到政府信息公开申请 " + std::string(1000, '7') + " 件。").analysis();
    const auto finding = theFinding(analysis.findings, "number-unreadable");

    EXPECT_EQ(finding.severity, Severity::Warning);
    EXPECT_EQ(finding.place.passage.substr(0, finding.place.passage.find(' ')), "收到政府信息公开申请");
    EXPECT_LT(finding.place.passage.size(), 60U);
    EXPECT_NE(sentence(finding).find("收到政府信息公开申请"), std::string::npos);
}

/// What a longer text of the same kind makes of each: the first claim of another value, whatever stands between.
TEST(ProseLimits, ARepeatIsHeldAgainstTheFirstThatSaysOtherwise)
{
    const auto analysis = proseReport("收到政府信息公开申请 143 件。收到政府信息公开申请 143 件。收到政府信息公开申请 140 件。收到政府信息公开申请 139 件。收到政府信息公开申请 143 件。").row("received", Lines(7, "/")).analysis();
    Lines repeats;
    for (const auto& finding : analysis.findings)
        if (finding.rule == "text-repeat")
            repeats.push_back(finding.left->value.toString() + " " + finding.right->value.toString());

    EXPECT_EQ(repeats, (Lines{"140 143", "139 143", "143 140"}));
}
}
