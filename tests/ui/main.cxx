// SPDX-License-Identifier: MPL-2.0
#include "support/frame_of_test.hxx"
#include "support/office_environment.hxx"
#include "support/virtual_display.hxx"
#include "support/worked_controls.hxx"

int main(int argumentCount, char** arguments)
{
    testing::InitGoogleTest(&argumentCount, arguments);
    const gouji::test::VirtualDisplay display;
    gouji::test::OfficeOptions options;
    options.language = gouji::test::uiLanguage();
    options.locale = options.language == "zh-CN" ? "zh_CN.UTF-8" : "en_US.UTF-8";
    options.display = display.name();
    gouji::test::useOffice(options);
    gouji::test::demandEveryControl();
    return RUN_ALL_TESTS();
}
