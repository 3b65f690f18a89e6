// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include <string_view>

/// Runs the tests against one office; "--language=zh-CN" gives it a Chinese user interface.
int main(int argumentCount, char** arguments)
{
    constexpr std::string_view kLanguage = "--language=";
    testing::InitGoogleTest(&argumentCount, arguments);
    gouji::test::OfficeOptions options;
    for (int index = 1; index < argumentCount; ++index)
        if (const std::string_view argument = arguments[index]; argument.starts_with(kLanguage))
            options.language = argument.substr(kLanguage.size());
    gouji::test::useOffice(options);
    return RUN_ALL_TESTS();
}
