// SPDX-License-Identifier: MPL-2.0
#include "support/frame_of_test.hxx"
#include "support/office_environment.hxx"
#include "support/virtual_display.hxx"
#include "support/worked_controls.hxx"

#include <cstdlib>

namespace
{
/// GOUJI_TESTS_AGAIN names the tests that failed in a run before, with colons between; those of this program are run
/// alone.
void runOnlyThoseThatFailed()
{
    if (const char* const names = std::getenv("GOUJI_TESTS_AGAIN"); names && *names)
        GTEST_FLAG_SET(filter, names);
}
}

int main(int argumentCount, char** arguments)
{
    testing::InitGoogleTest(&argumentCount, arguments);
    runOnlyThoseThatFailed();
    const gouji::test::VirtualDisplay display;
    gouji::test::OfficeOptions options;
    options.language = gouji::test::uiLanguage();
    options.locale = options.language == "zh-CN" ? "zh_CN.UTF-8" : "en_US.UTF-8";
    options.display = display.name();
    gouji::test::useOffice(options);
    gouji::test::demandEveryControl();
    return RUN_ALL_TESTS();
}
