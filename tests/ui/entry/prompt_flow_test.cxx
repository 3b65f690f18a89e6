// SPDX-License-Identifier: MPL-2.0
#include "support/accessible.hxx"
#include "support/office_environment.hxx"
#include "support/poll.hxx"
#include "support/report_fixture.hxx"
#include "support/screen.hxx"
#include "support/temporary_folder.hxx"
#include "support/view_cursor.hxx"

#include "writer/on_screen/document_view.hxx"

#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <org/gouji/ReportTool.hpp>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;

/// The words that an inserted report asks to be written over.
class PromptFlowTest : public OfficeTest
{
protected:
    static void insertReport(const FrameOfTest& window)
    {
        const css::beans::NamedValue form("form", Any(OUString("2021")));
        const css::beans::NamedValue zeros("zeros", Any(true));
        org::gouji::ReportTool::create(office().context())->insertReport(window.component(), makeSequence({form, zeros}));
    }

    /// Each as Tab leads to it, but for the first, the unit in the title, where the cursor begins.
    static void writeOverAllPrompts(const FrameOfTest& window)
    {
        constexpr std::size_t kPrompts = 16;
        window.activate();
        goToStart(window);
        press("Tab");
        std::string prompt;
        for (std::size_t written = 0; written < kPrompts; ++written)
        {
            const auto isNext = [&] { return selectedText(window).starts_with('<') && selectedText(window) != prompt; };
            ASSERT_TRUE(pollUntil(10s, isNext)) << written << selectedText(window) << prompt << takeScreenshot("prompts");
            prompt = selectedText(window);
            type("7");
            ASSERT_TRUE(pollUntil(10s, [&] { return selectedText(window) != prompt; })) << written << prompt << takeScreenshot("prompts");
            press("Tab");
        }
        EXPECT_TRUE(pollUntil(5s, [&] { return textOf(window).lastIndexOf('<') == 0; })) << toUtf8(textOf(window));
        EXPECT_EQ(textOf(window).indexOf('\t'), -1) << toUtf8(textOf(window));
    }

    [[nodiscard]] static OUString textOf(const FrameOfTest& window) { return window.text()->getText()->getString(); }

    /// The paragraph in sight that begins so; null if there is none.
    [[nodiscard]] static AccessibleContext paragraphOnScreen(const FrameOfTest& window, const std::string& beginning)
    {
        const auto view = documentViewOf(office().context(), window.frame());
        for (sal_Int32 child = 0; view && child < view->content->getAccessibleChildCount(); ++child)
        {
            const auto paragraph = view->content->getAccessibleChild(child)->getAccessibleContext();
            const Reference<css::accessibility::XAccessibleText> text(paragraph, UNO_QUERY);
            if (text.is() && text->getText().startsWith(fromUtf8(beginning)))
                return paragraph;
        }
        return {};
    }

    [[nodiscard]] static bool selects(const FrameOfTest& window, const std::string& text)
    {
        return pollUntil(5s, [&] { return selectedText(window) == text; });
    }
};

TEST_F(PromptFlowTest, TabLeadsFromPromptToPromptAndBack)
{
    const FrameOfTest window("private:factory/swriter");
    insertReport(window);
    window.activate();
    goToStart(window);
    std::vector<std::string> prompts;
    for (int tab = 0; tab < 3; ++tab)
    {
        press("Tab");
        std::string prompt;
        ASSERT_TRUE(pollUntil(5s, [&] { return (prompt = selectedText(window)) != "" && (prompts.empty() || prompt != prompts.back()); })) << tab << testing::PrintToString(prompts);
        prompts.push_back(prompt);
    }
    type("7");
    press("shift+Tab");
    EXPECT_TRUE(selects(window, prompts[1]));
    EXPECT_EQ(window.text()->getText()->getString().indexOf('\t'), -1);
}

TEST_F(PromptFlowTest, TabLeadsOnFromEveryPromptThatWasWritten)
{
    const FrameOfTest window("private:factory/swriter");
    insertReport(window);
    writeOverAllPrompts(window);
}

/// Word formats keep the words, with or without their brackets.
TEST_F(PromptFlowTest, TabLeadsOnFromEveryPromptOfAWordFormat)
{
    for (const auto& [name, filter] : {std::pair("report.docx", "MS Word 2007 XML"), std::pair("report.doc", "MS Word 97")})
    {
        SCOPED_TRACE(name);
        const TemporaryFolder folder;
        const auto url = fileUrl(folder.path() / name);
        {
            const FrameOfTest window("private:factory/swriter");
            insertReport(window);
            window.storeCopy(url, filter);
        }
        writeOverAllPrompts(FrameOfTest(url));
    }
}

TEST_F(PromptFlowTest, AClickOnAPromptSelectsItAndTypingReplacesIt)
{
    const FrameOfTest window("private:factory/swriter");
    insertReport(window);
    window.activate();
    goToStart(window);
    AccessibleContext prompt;
    ASSERT_TRUE(pollUntil(5s, [&] { return (prompt = paragraphOnScreen(window, "<本年度主动公开")).is(); }));
    const auto isSelected = [&] { return selectedText(window).starts_with("<本年度主动公开") && selectedText(window).ends_with('>'); };
    const auto clickSelects = [&]
    {
        click(middleOf(prompt)); // the panel may come meanwhile, and move the text
        return pollUntil(1s, isSelected);
    };

    EXPECT_TRUE(pollUntil(10s, clickSelects)) << selectedText(window) << takeScreenshot("prompt-click");
    type("7");
    EXPECT_TRUE(pollUntil(5s, [&] { return window.text()->getText()->getString().indexOf(fromUtf8("<本年度主动公开")) == -1; }));
}
}
}
