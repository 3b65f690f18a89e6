// SPDX-License-Identifier: MPL-2.0
#include "api/manual.hxx"

#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"

#include "base/error.hxx"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace gouji::test
{
/// What the manual says about rules and codes is what forms and code say.
class Manual : public OfficeTest, public testing::WithParamInterface<const char*>
{
protected:
    using Severities = std::map<std::string, Severity>;

    static Severities severitiesOfForms()
    {
        Severities severities;
        for (const auto& form : extensionResources().forms)
        {
            for (const auto& [check, setting] : form.checks)
                severities[check] = setting.severity;
            for (const auto& [rule, severity] : form.phrasebook.rules)
                severities[rule] = severity;
            for (const auto& table : form.tables)
            {
                for (const auto& equation : table.equations)
                    severities[equation.rule] = equation.severity;
                for (const auto& equation : table.lastYear.equations)
                    severities[equation.rule] = equation.severity;
                for (const auto& check : table.blankGroupChecks)
                    severities[check.id] = check.severity;
            }
        }
        return severities;
    }

    static std::string wordFor(Severity severity, const std::string& language)
    {
        constexpr std::array kEnglish{"hint", "warning", "error"};
        constexpr std::array kChinese{"提示", "警告", "错误"};
        const auto index = static_cast<std::size_t>(severity);
        return language == "zh-CN" ? kChinese.at(index) : kEnglish.at(index);
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Manual, testing::Values("zh-CN", "en-US"),
                         [](const testing::TestParamInfo<const char*>& tested) { return std::string(tested.param).substr(0, 2); });

TEST_P(Manual, ListsEveryRuleOfTheFormsWithItsSeverity)
{
    const auto entries = tableEntries(manualText(GetParam()));
    for (const auto& [rule, severity] : severitiesOfForms())
    {
        ASSERT_TRUE(entries.contains(rule)) << rule;
        EXPECT_EQ(entries.at(rule), wordFor(severity, GetParam())) << rule;
    }
}

TEST_P(Manual, ListsNoRuleThatDoesNotExist)
{
    const auto known = severitiesOfForms();
    for (const auto& [word, cell] : tableEntries(manualText(GetParam())))
        for (const auto severity : {Severity::Info, Severity::Warning, Severity::Error})
            EXPECT_TRUE(cell != wordFor(severity, GetParam()) || known.contains(word)) << word;
}

TEST_P(Manual, NamesEveryCodeOfAReportException)
{
    const auto manual = manualText(GetParam());
    const std::set<ErrorCode> aboutArguments = {ErrorCode::NotATextDocument, ErrorCode::UnknownOption, ErrorCode::WrongOptionType,
                                                ErrorCode::WrongOptionValue};
    const std::set<ErrorCode> toldOnTheOptionsPage = {ErrorCode::FolderUnreadable};
    for (int number = 0; number <= static_cast<int>(ErrorCode::FolderUnreadable); ++number)
    {
        const auto code = static_cast<ErrorCode>(number);
        const auto key = messageKey(code);
        const bool isNamed = manual.find('`' + key + '`') != std::string::npos;
        EXPECT_EQ(isNamed, !aboutArguments.contains(code) && !toldOnTheOptionsPage.contains(code)) << key;
    }
}

TEST(ManualExamples, AreTheSameInBothLanguages)
{
    for (const char* code : {"basic", "python", "sh"})
    {
        const auto examples = examplesIn(manualText("zh-CN"), code);
        EXPECT_FALSE(examples.empty()) << code;
        EXPECT_EQ(examples, examplesIn(manualText("en-US"), code)) << code;
    }
}
}
