// SPDX-License-Identifier: MPL-2.0
#include "api/manual.hxx"

#include "base/error.hxx"

#include <gtest/gtest.h>

#include <set>

namespace gouji::test
{
class ScriptingReference : public testing::TestWithParam<const char*>
{
};

INSTANTIATE_TEST_SUITE_P(Languages, ScriptingReference, testing::Values("zh-CN", "en-US"),
                         [](const testing::TestParamInfo<const char*>& tested) { return std::string(tested.param).substr(0, 2); });

TEST_P(ScriptingReference, NamesEveryCodeOfAReportException)
{
    const auto manual = manualText(GetParam());
    const std::set<ErrorCode> aboutArguments = {ErrorCode::NotATextDocument, ErrorCode::UnknownOption, ErrorCode::WrongOptionType,
                                                ErrorCode::WrongOptionValue};
    const std::set<ErrorCode> toldOnTheOptionsPage = {ErrorCode::FormFileNotRegular, ErrorCode::TooManyForms, ErrorCode::FolderUnreadable};
    const std::set<ErrorCode> ofFilesReadWithoutAnOffice = {ErrorCode::FileDamaged, ErrorCode::FileTooLarge, ErrorCode::FileNeedsOffice,
                                                           ErrorCode::FileNotConverted};
    for (int number = 0; number <= static_cast<int>(ErrorCode::FolderUnreadable); ++number)
    {
        const auto code = static_cast<ErrorCode>(number);
        const auto key = messageKey(code);
        const bool isNamed = manual.find('`' + key + '`') != std::string::npos;
        const bool isThrown =
            !aboutArguments.contains(code) && !toldOnTheOptionsPage.contains(code) && !ofFilesReadWithoutAnOffice.contains(code);
        EXPECT_EQ(isNamed, isThrown) << key;
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
