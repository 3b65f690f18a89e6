// SPDX-License-Identifier: MPL-2.0
// An office with an extension whose library cannot be loaded.
#include "support/frame_of_test.hxx"
#include "support/office_environment.hxx"
#include "support/virtual_display.hxx"

#include <filesystem>

int main(int argumentCount, char** arguments)
{
    namespace fs = std::filesystem;
    testing::InitGoogleTest(&argumentCount, arguments);
    const gouji::test::VirtualDisplay display;
    const gouji::test::TemporaryFolder folder;
    gouji::test::OfficeOptions options;
    options.language = gouji::test::uiLanguage();
    options.locale = options.language == "zh-CN" ? "zh_CN.UTF-8" : "en_US.UTF-8";
    options.display = display.name();
    options.extensionFolder = folder.path() / "gouji";
    fs::copy(GOUJI_EXTENSION_FOLDER, options.extensionFolder, fs::copy_options::recursive);
    fs::copy_file(GOUJI_UNLOADABLE, fs::path(options.extensionFolder) / GOUJI_PLATFORM / "gouji.uno.so",
                  fs::copy_options::overwrite_existing);
    gouji::test::useOffice(options);
    return RUN_ALL_TESTS();
}
