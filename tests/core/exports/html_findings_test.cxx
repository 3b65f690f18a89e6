// SPDX-License-Identifier: MPL-2.0
#include "support/findings_sample.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "exports/html_findings.hxx"

#include <gmock/gmock.h>

#include <regex>

namespace gouji::test
{
namespace
{
using testing::HasSubstr;
using testing::Not;

std::string written(const FindingsReport& report)
{
    return findingsAsHtml(report, chinese());
}

std::size_t countOf(const std::string& text, const std::string& part)
{
    std::size_t count = 0;
    for (auto found = text.find(part); found != std::string::npos; found = text.find(part, found + part.size()))
        ++count;
    return count;
}

/// Texts of all elements of a name, in order.
std::vector<std::string> textsOf(const std::string& html, const std::string& element)
{
    const std::regex pattern("<" + element + "[^>]*>([^<]*)</" + element + ">");
    std::vector<std::string> texts;
    for (auto match = std::sregex_iterator(html.begin(), html.end(), pattern); match != std::sregex_iterator(); ++match)
        texts.push_back((*match)[1]);
    return texts;
}
}

TEST(HtmlFindings, BeginWithTheVerdict)
{
    const auto html = written(findingsReport(reviewed(report2021().analysis(), {}), originOfSample()));

    EXPECT_TRUE(html.starts_with("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\""));
    EXPECT_THAT(html, HasSubstr("<h1>云岫县2023年政府信息公开工作年度报告检查结果</h1><p class=\"verdict ready\">没有发现问题，可以报送</p>"));
    EXPECT_THAT(written(sampleFindings()), HasSubstr("<p class=\"verdict open\">"));
    EXPECT_THAT(findingsAsHtml(sampleFindings(), catalogs().at("en-US")), HasSubstr("<html lang=\"en-US\">"));
}

TEST(HtmlFindings, SayWhatWasCheckedAndWhen)
{
    const auto html = written(sampleFindings());

    for (const char* cell : {"<td>云岫县2023年</td>", "<td>2023年报.docx</td>", "<td>2022.odt</td>", "<td>2024年1月20日 09:05</td>"})
        EXPECT_THAT(html, HasSubstr(cell));
    EXPECT_THAT(written(findingsReport(reviewed(report2021().analysis(), {}), originOfSample())), Not(HasSubstr("上年报告")));
}

TEST(HtmlFindings, AreGroupedBySeverityAndTable)
{
    const auto report = report2021()
                            .cells({{"disputes.review.upheld", "10"}, {"disputes.lawsuit_direct.other", ""}})
                            .row("other_misc", {"１", "0", "0", "0", "0", "0", "1"});
    const auto html = written(findingsReport(reviewed(report.analysis(), {}), originOfSample()));

    EXPECT_EQ(textsOf(html, "h2").front().substr(0, std::string("错误").size()), "错误");
    EXPECT_EQ(textsOf(html, "h2").size(), 2U);
    EXPECT_EQ(textsOf(html, "h3"), (std::vector<std::string>{"表三", "表四", "表三", "表四"}));
}

TEST(HtmlFindings, ShowEveryFindingWithItsSentencePlaceAndFigures)
{
    const auto sample = sampleFindings();
    const auto html = written(sample);

    EXPECT_EQ(countOf(html, "<p class=\"sentence\">"), sample.findings.size());
    EXPECT_THAT(html, HasSubstr("<td>表三 · （七）总计 · 自然人</td>"));
    EXPECT_THAT(html, HasSubstr("<td class=\"content\">（空白）</td>"));
    EXPECT_THAT(html, HasSubstr("<p class=\"place\">原文：“"));
    EXPECT_THAT(html, HasSubstr("<p class=\"remark\">已说明理由：机构改革后并入"));
}

TEST(HtmlFindings, OfALongSumCountTheZeros)
{
    const auto report = report2021().row("granted", {"50", "0", "0", "0", "0", "0", "50"}).row("received", {"50", "0", "0", "0", "0", "0", "50"});
    const auto html = written(findingsReport(reviewed(report.analysis(), {}), originOfSample()));

    EXPECT_THAT(html, HasSubstr("<td>表三 · （七）总计 · 自然人</td><td class=\"cell\">D27</td><td class=\"content\">0</td>"));
    EXPECT_THAT(html, HasSubstr("<tr><td>其余 20 格</td>"));
    EXPECT_THAT(html, Not(HasSubstr("重复申请 · 自然人</td>")));
}

TEST(HtmlFindings, WhateverTheDocumentSaysIsText)
{
    auto origin = originOfSample();
    origin.fileName = "<img src=x onerror=\"alert(1)\">&amp;.odt";
    const auto report = report2021().cell("disputes.review.other", "<b>3</b>&'\"");
    const auto html = written(findingsReport(reviewed(report.analysis(), {}), origin));

    EXPECT_THAT(html, Not(HasSubstr("<img")));
    EXPECT_THAT(html, Not(HasSubstr("<b>")));
    EXPECT_THAT(html, HasSubstr("&lt;img src=x onerror=\"alert(1)\"&gt;&amp;amp;.odt"));
    EXPECT_THAT(html, HasSubstr("&lt;b&gt;3&lt;/b&gt;"));
}

TEST(HtmlFindings, NeedNothingFromElsewhereAndPrint)
{
    const auto html = written(sampleFindings());

    for (const char* foreign : {"<script", "<link", "http:", "https:", "url(", "@import", "src="})
        EXPECT_THAT(html, Not(HasSubstr(foreign)));
    for (const char* print : {"@media print", "@page", "Noto Sans CJK SC", "Microsoft YaHei"})
        EXPECT_THAT(html, HasSubstr(print));
    EXPECT_EQ(textsOf(html, "style").size(), 1U);
    EXPECT_THAT(textsOf(html, "style").front(), Not(HasSubstr("&"))) << "in a style sheet nothing is unescaped";
}
}
