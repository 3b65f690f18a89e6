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

TEST(HollowWords, MayStandBesideAReason)
{
    for (const char* text : {"并入两家单位", "已核实，去年漏报", "本年新增许可事项", "核实无误：机构改革后合并统计", "2023 年集中办理", "One body was merged in.",
                             "Checked with the legal office", "data migrated"})
        EXPECT_TRUE(isSubstantial(text)) << text;
}

TEST(HollowWords, BrokenBytesAreNoReason)
{
    EXPECT_FALSE(isSubstantial("\xFF\xFE\xE6\xA0"));
}
}
