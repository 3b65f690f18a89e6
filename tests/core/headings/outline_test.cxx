// SPDX-License-Identifier: MPL-2.0
// Deviations of headings as they are seen in published reports, each a named case.
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "headings/outline.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Document documentOf(const std::vector<std::string>& texts)
{
    Document document;
    for (const auto& text : texts)
        document.blocks.emplace_back(Paragraph{text, false});
    return document;
}

Outline outlineOf(const Document& document)
{
    const HeadingWords words(form2021());
    return outlineOf(document, HeadingIndex(words), 0, document.blocks.size());
}

/// "overview@1" for every section with the block of its heading.
std::vector<std::string> sectionsIn(const Document& document)
{
    std::vector<std::string> sections;
    for (const auto& section : outlineOf(document).sections)
        sections.push_back(section.section->id + "@" + std::to_string(section.headingBlock));
    return sections;
}

std::vector<std::string> sectionsIn(const std::vector<std::string>& texts)
{
    return sectionsIn(documentOf(texts));
}

using Sections = std::vector<std::string>;
}

TEST(Outline, FindsTheSixSectionsOfAReport)
{
    EXPECT_EQ(sectionsIn(report2021().document()),
              (Sections{"overview@1", "proactive@3", "applications@5", "disputes@7", "problems@9", "other@11"}));
}

TEST(Outline, SpacesAndFullWidthDoNotMatter)
{
    EXPECT_EQ(sectionsIn({"一 、 总 体　情 况", "六．其他需要报告的事项"}), (Sections{"overview@0", "other@1"}));
}

TEST(Outline, KnownVariantsAndTheSameInOtherWordsAreHeadings)
{
    EXPECT_EQ(sectionsIn({"二、行政机关主动公开政府信息情况", "三、依申请公开政府信息情况", "五、存在问题及改进情况",
                          "五、政府信息公开工作存在的主要问题及改进情况"}),
              (Sections{"proactive@0", "applications@1", "problems@2", "problems@3"}));
}

TEST(Outline, ANearWordingNeedsItsNumber)
{
    EXPECT_EQ(sectionsIn({"四、政府信息公开行政复议行政诉讼情况统计", "其他需要报告事宜"}), Sections{"disputes@0"});
}

TEST(Outline, ANumberOfAnAutomaticListCounts)
{
    Document document;
    document.blocks.emplace_back(Paragraph{"依申请公开政府信息情况", false, "三、"});
    document.blocks.emplace_back(Paragraph{"主动公开政府信息情况", false, "（一）"});

    EXPECT_EQ(sectionsIn(document), Sections{"applications@0"});
}

TEST(Outline, AHeadingThatLostItsNumberIsOneIfTheSectionHasNoOther)
{
    EXPECT_EQ(sectionsIn({"总体情况", "文字。", "其他需要报告的事项"}), (Sections{"overview@0", "other@2"}));
    EXPECT_EQ(sectionsIn({"主动公开政府信息情况", "文字。", "二、主动公开政府信息情况"}), Sections{"proactive@2"});
}

TEST(Outline, PartsOfTheOverviewAreNoSections)
{
    EXPECT_EQ(sectionsIn({"一、总体情况", "（一）主动公开政府信息情况", "（二）依申请公开情况", "1.主动公开情况", "主动公开情况",
                          "（五）存在的主要问题及改进情况。", "二、主动公开政府信息情况", "五、存在的主要问题及改进情况"}),
              (Sections{"overview@0", "proactive@6", "problems@7"}));
}

TEST(Outline, RowsOfTheTableWrittenAsParagraphsAreNoSections)
{
    EXPECT_EQ(sectionsIn({"三、收到和处理政府信息公开申请情况", "一、本年新收政府信息公开申请数量",
                          "二、上年结转政府信息公开申请数量", "三、本年度办理结果", "（五）不予处理", "四、结转下年度继续办理"}),
              Sections{"applications@0"});
}

TEST(Outline, AStrayLetterBeforeTheNumberIsNoObstacle)
{
    EXPECT_EQ(sectionsIn({"l六、其他需要报告的事项"}), Sections{"other@0"});
}

TEST(Outline, AHeadingMayShareItsParagraphWithText)
{
    const auto document = documentOf({"五、存在的主要问题及改进情况：解读不够。六、其他需要报告的事项。无。"});
    const auto outline = outlineOf(document);

    ASSERT_EQ(outline.sections.size(), 2U);
    const auto first = textOf(document, outline.sections[0]);
    const auto second = textOf(document, outline.sections[1]);
    ASSERT_EQ(first.size(), 1U);
    ASSERT_EQ(second.size(), 1U);
    EXPECT_EQ(textAt(document, first[0]), "：解读不够。");
    EXPECT_EQ(textAt(document, second[0]), "。无。");
}

TEST(Outline, ASentenceThatListsTheSectionsIsNoHeading)
{
    EXPECT_EQ(
        sectionsIn(
            {"一、总体情况；二、主动公开政府信息情况。三、收到和处理政府信息公开申请情况。四、政府信息公开行政复议、行政诉讼情况。",
             "报告由总体情况、主动公开政府信息情况、其他需要报告的事项组成。"}),
        Sections{});
}

TEST(Outline, ATableOfContentsIsLeftOut)
{
    EXPECT_EQ(sectionsIn({"目录", "一、总体情况……1", "二、主动公开政府信息情况……2", "六、其他需要报告的事项……5", "", "一、总体情况",
                          "文字。", "二、主动公开政府信息情况", "六、其他需要报告的事项"}),
              (Sections{"overview@5", "proactive@7", "other@8"}));
}

TEST(Outline, ThePreambleEndsBeforeTheFirstSectionOrTable)
{
    const auto whole = report2021().paragraph("开头。").document();
    EXPECT_EQ(outlineOf(whole).preambleEnd, 2U);
    const auto tables = report2021().paragraph("开头。").withoutHeadings().document();
    EXPECT_EQ(outlineOf(tables).preambleEnd, 2U);
}

TEST(Outline, ANumberInItsPlaceIsAHeadingWhateverItsWords)
{
    // These were told missing, as errors.
    for (const char* words : {"五、问题和改进", "五、存在问题", "五、工作不足与下步打算", "五、不足之处", "第五部分 今后工作", "五．下一步工作思路"})
        EXPECT_EQ(sectionsIn({"一、总体情况", "文字。", "四、政府信息公开行政复议、行政诉讼情况", words, "文字。", "六、其他需要报告的事项"}),
                  (Sections{"overview@0", "disputes@2", "problems@3", "other@5"}))
            << words;
    EXPECT_EQ(sectionsIn({"五、存在的主要问题及改进情况", "文字。", "六、需要说明的其他情况", "无。"}), (Sections{"problems@0", "other@2"}));
    EXPECT_EQ(sectionsIn({"云岫县2023年政府信息公开工作年度报告", "一、概况", "文字。", "二、主动公开政府信息情况"}),
              (Sections{"overview@1", "proactive@3"}));
    EXPECT_EQ(sectionsIn({"四、政府信息公开行政复议、行政诉讼情况", "五、短板", "文字。", "六、别的", "文字。"}),
              (Sections{"disputes@0", "problems@1", "other@3"}));
}

TEST(Outline, ANumberInAListOfASectionIsNoHeading)
{
    const Sections sections{"overview@0", "applications@5"};
    EXPECT_EQ(sectionsIn({"一、总体情况", "一、加强公开", "二、完善制度", "三、健全机制", "文字。", "三、收到和处理政府信息公开申请情况"}), sections);
    EXPECT_EQ(sectionsIn({"一、总体情况", "二、完善制度。", "文字", "二、健全机制，提高水平", "文字。", "三、收到和处理政府信息公开申请情况"}), sections);
    EXPECT_EQ(sectionsIn({"一、总体情况", "二、完善制度", "文字", "二、健全机制", "文字。", "三、收到和处理政府信息公开申请情况"}), sections);
    EXPECT_EQ(sectionsIn({"一、总体情况", "文字。", "二、完善制度", "三、健全机制", "文字。", "三、收到和处理政府信息公开申请情况"}), sections);
    EXPECT_EQ(sectionsIn({"五、存在的主要问题及改进情况", "六是加强学习", "文字。"}), Sections{"problems@0"});
}

TEST(Outline, WithoutAnyKnownHeadingNumbersAreNone)
{
    EXPECT_EQ(sectionsIn({"一、加强公开", "二、完善制度", "三、健全机制"}), Sections{});
}
}
