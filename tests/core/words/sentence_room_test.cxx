// SPDX-License-Identifier: MPL-2.0
// No sentence is longer than two lines of the panel, whatever the report says; what it has no room for stands below it.
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/many_findings.hxx"
#include "support/prose_report.hxx"
#include "support/random_report.hxx"
#include "support/report_fixture.hxx"

#include "base/list_argument.hxx"
#include "form/built_in_checks.hxx"
#include "view/entry_lines.hxx"
#include "view/finding_entry.hxx"
#include "words/display_width.hxx"
#include "words/finding_text.hxx"

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include <random>
#include <set>

namespace gouji::test
{
namespace
{
using testing::Contains;
using testing::HasSubstr;
using testing::Not;

void expectShort(const Finding& finding, const MessageCatalog& catalog)
{
    for (const auto& sentence : {findingText(finding, catalog), sentenceBelowEntry(finding, catalog)})
    {
        EXPECT_LE(linesOf(sentence, kPanelLineWidth), kSentenceLines) << finding.message << ": " << sentence;
        EXPECT_EQ(sentence.find_first_of("{\n\x1f"), std::string::npos) << finding.message << ": " << sentence;
        EXPECT_FALSE(sentence.empty()) << finding.message;
    }
}

/// Every message that a finding may have: those of the rules, and those of the checks with their cases.
std::set<std::string> messagesOfFindings()
{
    std::set<std::string> messages{"rule-fails", "total-blank.several"};
    for (const auto& [key, text] : chinese().texts())
        if (key.starts_with("below."))
            messages.insert(key.substr(std::string("below.").size()));
    for (const auto& form : forms())
        for (const auto& table : form.tables)
            for (const auto* equations : {&table.equations, &table.lastYear.equations})
                for (const auto& equation : *equations)
                    messages.insert(equation.rule);
    for (const auto check : kBuiltInChecks)
        if (check != kTableMissing)
            messages.emplace(check);
    return messages;
}

std::string repeated(const std::string& word, std::size_t count)
{
    std::string text;
    for (std::size_t index = 0; index < count; ++index)
        text += word;
    return text;
}

/// As long as documents get: names of 60 characters, lists of 30, sums of 25 figures with five digits each.
Finding longFinding(const std::string& message)
{
    Finding finding;
    finding.rule = message.substr(0, message.find('.'));
    finding.message = message;
    const auto name = repeated("政府信息公开工作", 8);
    for (const char* argument : {"text", "element", "passage", "section", "unit", "lastUnit", "file", "line", "name", "label", "row", "column", "source",
                                 "counted", "other", "sum", "clause", "block"})
        finding.arguments.emplace_back(argument, name);
    const auto list = listed(std::vector<std::string>(30, name));
    for (const char* argument : {"aspects", "headings", "sections", "columns", "repeated", "names", "rows", "texts", "parts", "makeUps", "figureNames",
                                 "sentences", "jumps", "sums"})
        finding.arguments.emplace_back(argument, list);
    for (const auto& [argument, value] : {std::pair("table", "表三"), std::pair("number", "1234567"), std::pair("count", "175"), std::pair("year", "2023"),
                                          std::pair("firstDay", "2023-04-01"), std::pair("lastDay", "2023-09-30"),
                                          std::pair("lastYear", "2021"), std::pair("form", "2019"), std::pair("expectedForm", "2021"),
                                          std::pair("found", "12"), std::pair("factor", "10"), std::pair("all", "120")})
        finding.arguments.emplace_back(argument, value);
    finding.place.passage = name;
    const FigureReference figure{"a", "表三", "（三）不予公开 8.属于四类过程性信息", "其他法律服务机构 · 未经复议直接起诉", {}};
    finding.figures = {figure, figure};
    Side side;
    side.operands.assign(8, {1, Decimal(12345), OperandSource::Stated});
    side.value = Decimal(98760);
    finding.left = finding.right = side;
    finding.stated = finding.expected = Decimal(98760);
    finding.consequences.assign(3, {"applications-flow", "自然人", Decimal(1), Decimal(2)});
    return finding;
}
}

TEST(SentenceRoom, OfEveryMessageIsTwoLinesHoweverLongTheWords)
{
    const auto messages = messagesOfFindings();
    EXPECT_GT(messages.size(), 75U);
    for (const auto& message : messages)
        for (const auto& [language, catalog] : catalogs())
            expectShort(longFinding(message), catalog);
}

TEST(SentenceRoom, OfEveryFindingIsTwoLines)
{
    std::set<std::string> seen;
    for (const std::uint32_t seed : {12U, 13U, 14U})
        for (const auto& finding : manyFindings(seed))
        {
            seen.insert(finding.message);
            for (const auto& [language, catalog] : catalogs())
                expectShort(finding, catalog);
        }
    EXPECT_GE(seen.size(), 35U);
}

TEST(SentenceRoom, OfEveryLabelledSentenceIsTwoLines)
{
    std::size_t contradictions = 0;
    for (const auto& item : nlohmann::json::parse(sourceFile("tests/data/claims/develop.json")))
        for (const auto& finding : proseReport(item.at("text").get<std::string>()).analysis().findings)
        {
            contradictions += finding.message.starts_with("text-") ? 1 : 0;
            for (const auto& [language, catalog] : catalogs())
                expectShort(finding, catalog);
        }
    EXPECT_GT(contradictions, 100U);
}

TEST(SentenceRoom, OfARandomReportWithSlipsIsTwoLines)
{
    std::mt19937 random(7);
    for (int trial = 0; trial < 20; ++trial)
    {
        const auto& form = trial % 2 == 0 ? form2021() : form2019();
        auto report = ReportFixture(form).cells(textsOf(lifelikeReport(form, random)));
        const auto ids = figureIds(form);
        for (int slip = 0; slip < 6; ++slip)
            report.cell(ids[random() % ids.size()], std::to_string(random() % 100000));
        for (const auto& finding : report.analysis().findings)
            for (const auto& [language, catalog] : catalogs())
                expectShort(finding, catalog);
    }
}

TEST(SentenceRoom, WhatIsCutStandsBelow)
{
    for (const auto& [language, catalog] : catalogs())
        for (const auto& message : messagesOfFindings())
        {
            const auto finding = longFinding(message);
            const auto whole = wholeFindingText(finding, catalog);
            const auto template_ = catalog.has(message) ? catalog.text(message) : catalog.text("rule-fails");
            for (const auto& [name, value] : finding.arguments)
                if (name != "element" && template_.find("{" + name + "}") != std::string::npos)
                {
                    EXPECT_THAT(whole, HasSubstr(elementsOf(value).front())) << message << " " << name;
                }
            if (template_.find("MakeUp}") != std::string::npos)
            {
                EXPECT_THAT(whole, HasSubstr("12345 + 12345")) << message;
            }
        }
}

TEST(SentenceRoom, ForPaperAndFilesNothingIsLeftOut)
{
    for (const auto& [language, catalog] : catalogs())
        for (const auto& message : messagesOfFindings())
        {
            const auto finding = longFinding(message);
            const auto sentence = uncutFindingText(finding, catalog);
            EXPECT_THAT(sentence, Not(HasSubstr("…"))) << message;
            const auto template_ = catalog.has(message) ? catalog.text(message) : catalog.text("rule-fails");
            for (const auto& [name, value] : finding.arguments)
                if (template_.find("{" + name + "}") != std::string::npos)
                {
                    EXPECT_THAT(sentence, HasSubstr(elementsOf(value).back())) << message << " " << name;
                }
            if (template_.find("MakeUp}") != std::string::npos)
            {
                EXPECT_THAT(sentence, HasSubstr("12345 + 12345")) << message;
            }
        }
}

TEST(SentenceRoom, NothingIsSaidTwiceInThePanel)
{
    for (const auto& finding : manyFindings(21))
        for (const auto& [language, catalog] : catalogs())
        {
            const auto lines = entryLines(finding, catalog);
            const std::vector<ReviewedFinding> findings{{finding, {}}};
            const auto detail = entryOf({"", {0}}, findings, {}, catalog).detail;
            EXPECT_THAT(detail, Not(HasSubstr(lines.difference))) << finding.message << ": " << lines.place;
            if (displayWidth(lines.place) > 8)
            {
                EXPECT_THAT(sentenceBelowEntry(finding, catalog), Not(HasSubstr(lines.place))) << finding.message;
            }
            std::vector<std::string> said{sentenceBelowEntry(finding, catalog)};
            for (const auto& line : detailsOf(finding, said.front(), catalog))
            {
                EXPECT_THAT(said, Not(Contains(HasSubstr(line)))) << finding.message;
                said.push_back(line);
            }
        }
}

TEST(SentenceRoom, ASumIsNamedByWhatItIs)
{
    const auto sentenceOf = [](const std::string& words, const std::string& prose)
    {
        for (const auto& finding : proseReport(prose).analysis().findings)
            if (finding.message.starts_with("text-contradiction") && finding.place.passage.find(words) != std::string::npos)
                return findingText(finding, chinese());
        return std::string("no contradiction");
    };
    EXPECT_THAT(sentenceOf("收到", "全年收到政府信息公开申请99件。"), HasSubstr("表三 · 本年新收为 "));
    EXPECT_THAT(sentenceOf("不予公开", "全年办结政府信息公开申请88件，其中部分公开33件，不予公开222件。"), HasSubstr("表三 · （三）不予公开为 "));
    EXPECT_THAT(sentenceOf("诉讼", "政府信息公开行政诉讼9件。"), HasSubstr("表四 · 行政诉讼为 7 + 5 = 12"));
    EXPECT_EQ(sentenceOf("诉讼", "政府信息公开行政诉讼结果维持9件。"), "“政府信息公开行政诉讼结果维持9件”：文字为 9，表四 · 行政诉讼 · 结果维持为 7，相差 2。");
    EXPECT_THAT(sentenceOf("审结", "政府信息公开行政复议18件，均已审结。"), HasSubstr("文字写“均已”，表四 · 行政复议 · 尚未审结却为 2。"));
}

TEST(SentenceRoom, TheSentenceOfTheProseIsCutToTheClauseAroundItsNumber)
{
    const auto finding = theFinding(proseReport("一年来，我单位认真做好工作，全年共收到各类政府信息公开申请 1,299 件，按时答复，群众满意。").analysis().findings, "text-received");

    EXPECT_EQ(argument(finding, "clause"), "全年共收到各类政府信息公开申请 1,299 件");
    EXPECT_THAT(wholeFindingText(finding, chinese()), Not(HasSubstr("群众满意")));
}

TEST(ShortenedAround, KeepsTheNumber)
{
    EXPECT_EQ(shortenedAround("99", "收到政府信息公开申请99件", 14), "…公开申请99件");
    EXPECT_EQ(shortenedAround("99", "99件政府信息公开申请", 14), "99件政府信息…");
    EXPECT_EQ(shortenedAround("", "收到政府信息公开申请99件", 14), "收到政府信息…");
    EXPECT_EQ(shortenedAround("99", "申请99件", 14), "申请99件");
}

TEST(LinesOf, BreaksBehindSpacesAndBetweenChineseCharacters)
{
    EXPECT_EQ(linesOf("", 10), 1U);
    EXPECT_EQ(linesOf("一二三四五", 10), 1U);
    EXPECT_EQ(linesOf("一二三四五六", 10), 2U);
    EXPECT_EQ(linesOf("one two three", 10), 2U);
    EXPECT_EQ(linesOf("一二三四 five", 10), 2U) << "no word is broken";
    EXPECT_EQ(linesOf("一二三四五。六", 10), 2U);
    EXPECT_EQ(linesOf("abcdefghijklmnopqrstu", 10), 3U) << "save one that is longer than a line";
}
}
