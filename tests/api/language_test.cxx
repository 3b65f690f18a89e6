// SPDX-License-Identifier: MPL-2.0
#include "api/refusals.hxx"

#include "support/office_environment.hxx"

#include "words/catalog.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <org/gouji/ReportTool.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace gouji::test
{
/// Sentences come in the language of the office's user interface.
class Language : public OfficeTest
{
protected:
    using Context = css::uno::Reference<css::uno::XComponentContext>;

    static MessageCatalog catalog(const std::string& language)
    {
        return MessageCatalog::read(GOUJI_EXTENSION_FOLDER "/messages/" + language + ".json").value();
    }

    static css::uno::Reference<css::lang::XComponent> newDocument(const Context& context)
    {
        css::beans::PropertyValue hidden;
        hidden.Name = "Hidden";
        hidden.Value <<= true;
        return css::frame::Desktop::create(context)->loadComponentFromURL("private:factory/swriter", "_blank", 0,
                                                                          makeSequence({hidden}));
    }

    /// An exception, then the finding about the blank cells of a new report, as the catalogue words them.
    static void expectSentencesOf(const MessageCatalog& expected, const Context& context)
    {
        const auto document = newDocument(context);
        const auto tool = org::gouji::ReportTool::create(context);
        EXPECT_EQ(refusalOf([&] { tool->check(document, {}); }).message, expected.text("absence.no-text"));

        tool->insertReport(document, {});
        const auto findings = tool->check(document, {});

        const auto wording = expected.text("cell-blank", {{"tableLead", expected.text("lead", {{"place", "表二"}})}, {"count", "10"}, {"figures", "|"}});
        const auto blanks = std::ranges::find(findings, OUString("cell-blank"), &org::gouji::Finding::Rule);
        ASSERT_NE(blanks, findings.end());
        EXPECT_EQ(toUtf8(blanks->Message).find(wording.substr(0, wording.find('|'))), 0U) << toUtf8(blanks->Message);
        css::uno::Reference<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
    }
};

TEST_F(Language, IsEnglishInAnEnglishOffice)
{
    expectSentencesOf(catalog("en-US"), office().context());
}

TEST_F(Language, IsChineseInAChineseOffice)
{
    if (std::getenv("GOUJI_OFFICE_CONNECTION"))
        GTEST_SKIP() << "the office of this run was started elsewhere, in one language";
    OfficeOptions options;
    options.language = "zh-CN";
    OfficeProcess chinese(options);

    expectSentencesOf(catalog("zh-CN"), chinese.context());

    EXPECT_EQ(chinese.terminate(), 0);
}
}
