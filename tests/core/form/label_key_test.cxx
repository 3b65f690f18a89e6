// SPDX-License-Identifier: MPL-2.0
#include "form/label_key.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>

#include <utility>

namespace gouji
{
namespace
{
void expectSame(std::initializer_list<std::pair<const char*, const char*>> pairs)
{
    for (const auto& [written, official] : pairs)
        EXPECT_EQ(toUtf8Bytes(labelKey(written)), toUtf8Bytes(labelKey(official))) << written;
}
}

TEST(LabelKey, SpacesAndBreaksDoNotMatter)
{
    expectSame({{"规 章", "规章"},
                {"商业\n企业", "商业企业"},
                {"三 、本 年 度办 理 结果", "三、本年度办理结果"},
                {"社会\u3000公益\u00A0组织", "社会公益组织"},
                {"总\u200B计", "总计"},
                {"1. 属于国家秘密", "1.属于国家秘密"},
                {"5.要求行政机关确认或重新\n出具\n已获取信息", "5.要求行政机关确认或重新出具已获取信息"}});
}

TEST(LabelKey, NumberingIsDropped)
{
    expectSame({{"1、属于国家秘密", "1.属于国家秘密"},
                {"１．属于国家秘密", "1.属于国家秘密"},
                {"1属于国家秘密", "1.属于国家秘密"},
                {"属于国家秘密", "1.属于国家秘密"},
                {"(一)予以公开", "（一）予以公开"},
                {"一、予以公开", "（一）予以公开"},
                {"（六）其他处理", "其他处理"},
                {"2．重复申请", "2.重复申请"}});
}

TEST(LabelKey, PunctuationAndWidthAreDropped)
{
    expectSame(
        {{"3.危及\"三安全一稳定\"", "3.危及“三安全一稳定”"},
         {"3.危及三安全一稳定", "3.危及“三安全一稳定”"},
         {"本年收费金额(单位:万元)", "本年收费金额（单位：万元）"},
         {"（二）部分公开(区分处理的,只计这一情形,不计其他情形)", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）"},
         {"本年增／减", "本年增/减"},
         {"第二十条 第(一)项", "第二十条第（一）项"}});
}

TEST(LabelKey, WordsStayApart)
{
    const std::pair<const char*, const char*> pairs[] = {{"第二十条第（五）项", "第二十条第（六）项"},
                                                         {"行政许可", "行政处罚"},
                                                         {"其他", "其他处理"},
                                                         {"三类内部事务信息", "类内部事务信息"},
                                                         {"本年制发件数", "本年废止件数"},
                                                         {"（二）部分公开", "部分公开（区分处理的）"}};
    for (const auto& [one, other] : pairs)
        EXPECT_NE(labelKey(one), labelKey(other)) << one << " / " << other;
}

TEST(LabelKey, TextOfNumbersOnlyIsNotEmptied)
{
    EXPECT_EQ(toUtf8Bytes(labelKey("12")), "12");
    EXPECT_EQ(toUtf8Bytes(labelKey("三")), "三");
    EXPECT_TRUE(labelKey("").empty());
    EXPECT_TRUE(labelKey(" \u3000—— ").empty());
}
}
