// SPDX-License-Identifier: MPL-2.0
#include "reason/hollow_words.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(HollowWords, AloneAreNoReason)
{
    for (const char* text : {"", " ", "\n　\t", "。。。。。", "……——", "原因", "ok", "a.b.c", "核实无误", "已核实", "属实", "无误", "情况属实", "经核实无误",
                             "正确", "没问题", "同意", "如实填报", "已核实，情况属实，没有问题。", "经核查，数据均无误！", "核 实 无 误", "OK", "Checked",
                             "ＣＯＮＦＩＲＭＥＤ", "Checked, all OK.", "The figures are correct.", "已核实 ok", "没问题没问题没问题"})
        EXPECT_FALSE(isSubstantial(text)) << text;
}

TEST(HollowWords, StrungTogetherAreNoReason)
{
    for (const char* text : {"上述数据属实", "经我单位重新核对，以上数据无误，特此说明。", "经我单位核实", "领导已审核", "经办人已核实", "我已核对", "已再次核实",
                             "符合实际情况", "与实际情况一致", "数据来源真实可靠", "按要求填报", "无需修改", "保持不变", "核实无误，特此说明", "同上同上",
                             "This is correct", "no problem at all", "no change needed", "same as above", "n/a n/a", "Checked again."})
        EXPECT_FALSE(isSubstantial(text)) << text;
}

TEST(HollowWords, NumbersAndRepeatedLettersAreNoReason)
{
    for (const char* text : {"2024", "12345678", "2023年", "2024-01-15", "啊啊啊啊", "哈哈哈哈哈哈", "bbbbbbbbbbbb", "司法局", "merged"})
        EXPECT_FALSE(isSubstantial(text)) << text;
}

TEST(HollowWords, LongTextTakesNoLongTime)
{
    std::string text;
    for (int times = 0; times < 20000; ++times)
        text += "核实无误";

    EXPECT_FALSE(isSubstantial(text));
    EXPECT_TRUE(isSubstantial(text + "，两件年内废止"));
}

TEST(HollowWords, MayStandBesideAReason)
{
    for (const char* text : {"并入两家单位", "已核实，去年漏报", "本年新增许可事项", "核实无误：机构改革后合并统计", "2023 年集中办理", "One body was merged in.",
                             "Checked with the legal office", "data migrated", "司法局台账", "合并统计", "两件年内废止",
                             "经核实，2件为当年制发当年废止，数据无误。", "含教育局12件", "与司法局台账一致", "上年漏报，本年已更正"})
        EXPECT_TRUE(isSubstantial(text)) << text;
}

TEST(HollowWords, BrokenBytesAreNoReason)
{
    EXPECT_FALSE(isSubstantial("\xFF\xFE\xE6\xA0"));
}
}
