// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "structure/progress.hxx"

#include <algorithm>
#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Progress progressOf(const Document& document)
{
    return analyse(document, forms(), Judgement::WhileTyping).progress.at(0);
}

/// A form as it is inserted: a prompt in every paragraph that is to be written.
Document withPrompts(Document document)
{
    for (auto& block : document.blocks)
        if (auto* paragraph = std::get_if<Paragraph>(&block); paragraph && paragraph->text == "PROMPT")
            *paragraph = Paragraph{"", true};
    return document;
}
}

TEST(Progress, CountsTheCellsOfEachTableWithTheNextEmptyOne)
{
    const auto progress = progressOf(report2021()
                                         .otherwise("")
                                         .row("received", {"1", "0", "0", "0", "0", "0", "1"})
                                         .cell("proactive.rules.issued", "/")
                                         .document());

    ASSERT_EQ(progress.parts.size(), 4U);
    EXPECT_EQ(progress.parts[0].title, "表二");
    EXPECT_EQ(progress.parts[0].filled, 1U); // a dash is an answer
    EXPECT_EQ(progress.parts[0].all, 10U);
    EXPECT_EQ(progress.parts[1].filled, 7U);
    EXPECT_EQ(progress.parts[1].all, 175U);
    EXPECT_EQ(progress.parts[2].filled, 0U);
    EXPECT_EQ(progress.parts[2].all, 15U);
    const auto analysis = report2021().analysis();
    const auto& table = analysis.reports.at(0).tables.at(1);
    const auto next = std::ranges::find_if(table.figures, [&](const auto& figure) { return figure->place.order == progress.parts[1].next->place.order; });
    ASSERT_NE(next, table.figures.end());
    EXPECT_EQ(table.tableForm->figures[(*next)->definition].id, "applications.carried_in.natural");
}

TEST(Progress, CountsTheParagraphsThatAreToBeWritten)
{
    const auto document = report2021().prose("overview", {"（一）主动公开", "PROMPT", "（二）依申请公开", "全年没有收到申请。"}).prose("problems", {}).document();

    const auto text = progressOf(withPrompts(document)).parts.back();

    EXPECT_EQ(text.title, "");
    EXPECT_EQ(text.all - text.filled, 2U); // the prompt, and the section without a word
    EXPECT_EQ(text.next->place.passage, "（一）主动公开");
}

/// As the official form has them; an instruction that stands behind a sentence is still to go.
TEST(Progress, AnInstructionOfTheFormIsNotWritten)
{
    const auto document = report2021().prose("overview", {"（文字描述）"}).prose("problems", {"存在人手不足的问题。（文字描述）"}).document();

    const auto text = progressOf(document).parts.back();

    EXPECT_EQ(text.all - text.filled, 2U);
    EXPECT_EQ(text.next->place.passage, "（文字描述）");
    EXPECT_TRUE(text.next->isInstruction);
}

TEST(Progress, AFullReportIsComplete)
{
    EXPECT_TRUE(progressOf(report2021().document()).isComplete());
    EXPECT_TRUE(openParts({progressOf(report2021().document())}).empty());
    EXPECT_EQ(openParts({progressOf(report2021().cell("disputes.review.total", "").document())}).size(), 4U);
}

TEST(Progress, IsTheSameHoweverTheReportIsJudged)
{
    const auto document = report2021().otherwise("").document();
    const auto asFiled = analyse(document, forms(), Judgement::AsFiled).progress.at(0);

    EXPECT_FALSE(asFiled.isComplete());
    EXPECT_EQ(asFiled.parts.size(), progressOf(document).parts.size());
}

TEST(Scope, CountsWhatWasLookedAt)
{
    const auto scope = report2021().prose("overview", {"全年收到政府信息公开申请0件，其中自然人申请0件。今年工作平稳。"}).analysis().scope;

    EXPECT_EQ(scope.cells, 200U);
    EXPECT_GE(scope.equations, 39U);
    EXPECT_EQ(scope.sentences, 1U);
    EXPECT_FALSE(scope.lastYear);
}
}
