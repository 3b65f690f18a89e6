// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/report_fixture.hxx"

#include "base/text.hxx"

#include <gtest/gtest.h>
#include <pugixml.hpp>

namespace gouji::test
{
namespace
{
/// How a click-to-type place comes back from a Word format.
struct WordFormat
{
    const char* name;
    const char* before;
    const char* after;
};

constexpr WordFormat kDocx{"Docx", "", ""};
constexpr WordFormat kDoc{"Doc", "<", ">"};

/// The document template of a form, inserted, saved in a Word format and opened again.
class ReopenedTemplate
{
public:
    ReopenedTemplate(const std::string& year, ReportFixture report, const WordFormat& format) : report_(std::move(report)), format_(format)
    {
        pugi::xml_document layout;
        EXPECT_TRUE(layout.load_file((std::string(GOUJI_SOURCE_DIR) + "/templates/" + year + "/layout.xml").c_str()));
        for (const auto& paragraph : layout.first_child().child("opening").children())
            report_.paragraph(text(paragraph));
        for (const auto& section : layout.first_child().children("section"))
        {
            std::vector<std::string> texts;
            for (const auto& paragraph : section.children())
                texts.push_back(text(paragraph));
            report_.prose(section.attribute("id").value(), texts);
        }
    }

    [[nodiscard]] const std::vector<std::string>& prompts() const { return prompts_; }
    [[nodiscard]] Analysis analysis(Judgement judgement) const { return analyse(report_.document(), forms(), judgement); }

private:
    [[nodiscard]] std::string text(const pugi::xml_node& paragraph)
    {
        std::string text;
        for (const auto& part : paragraph.children())
            if (part.name() == std::string("prompt"))
                text += format_.before + prompts_.emplace_back(part.child_value()) + format_.after;
            else if (part.name() == std::string("field"))
                text += part.attribute("id").value() == std::string("year") ? "2023" : "云岫县";
            else
                text += trimmed(part.value());
        return text;
    }

    ReportFixture report_;
    WordFormat format_;
    std::vector<std::string> prompts_;
};

class PromptsOfForm : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] ReopenedTemplate reopened(const WordFormat& format) const
    {
        return {GetParam(), GetParam() == std::string("2019") ? report2019() : report2021(), format};
    }
};
}

TEST_P(PromptsOfForm, AreStillToBeFilledInWhereAWordFormatMadeThemText)
{
    for (const auto& format : {kDocx, kDoc})
    {
        const auto report = reopened(format);
        ASSERT_EQ(report.prompts().size(), 15U);
        const auto text = report.analysis(Judgement::WhileTyping).progress.at(0).parts.back();
        EXPECT_EQ(text.all, 10U) << format.name;
        EXPECT_EQ(text.filled, 0U) << format.name;
        EXPECT_TRUE(text.next->isInstruction) << format.name;
    }
}

TEST_P(PromptsOfForm, ClaimNothing)
{
    EXPECT_TRUE(reopened(kDoc).analysis(Judgement::AsFiled).claims.empty());
}

TEST_P(PromptsOfForm, AreNoFaultWhileTheReportIsBeingFilledIn)
{
    for (const auto& finding : reopened(kDoc).analysis(Judgement::WhileTyping).findings)
        EXPECT_NE(finding.rule, "text-leftover");
}

TEST_P(PromptsOfForm, AreToldAsLeftoverOfWhatIsFiled)
{
    EXPECT_EQ(argument(theFinding(reopened(kDoc).analysis(Judgement::AsFiled).findings, "text-leftover"), "count"), "15");
    // "请联系负责部门" may be meant
    EXPECT_EQ(argument(theFinding(reopened(kDocx).analysis(Judgement::AsFiled).findings, "text-leftover"), "count"), "14");
}

INSTANTIATE_TEST_SUITE_P(Forms, PromptsOfForm, testing::Values("2019", "2021"));

/// The progress does not count it: nothing else would say that the report is not ready.
TEST(Prompts, WhatIsLeftInACellIsToldWhileTheTextIsComplete)
{
    const auto report = report2021().prose("overview", {"主动公开、依申请公开、信息管理、平台建设、监督保障均有序。"}).cell("disputes.review.other", "XX");

    EXPECT_EQ(argument(theFinding(analyse(report.document(), forms(), Judgement::WhileTyping).findings, "text-leftover"), "count"), "1");
}

TEST(Prompts, WhatIsWrittenIsNone)
{
    const auto report = report2021()
                            .paragraph("统计期限自2023年1月1日至12月31日。请联系负责部门（地址：云岫县东街地址牌旁，邮政编码：100000，电话：010-1234567，电子邮箱：a@example.org）。")
                            .prose("overview", {"主动公开、依申请公开、信息管理、平台建设、监督保障均有序，网站名称和地址已公布。"});

    EXPECT_EQ(rulesOf(report.analysis().findings), std::vector<std::string>{});
}
}
