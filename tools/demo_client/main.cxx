// SPDX-License-Identifier: MPL-2.0
// gouji_demo FOLDER        the main job on the sample; stores the report into FOLDER
// gouji_demo --check FILE… the check on the user's own reports
// gouji_demo --profile FOLDER LANGUAGE  a fresh office profile without first-start pages
#include "check_files.hxx"
#include "show_sample.hxx"

#include "support/office_process.hxx"
#include "support/office_profile.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <iostream>

namespace
{
namespace demo = gouji::demo;

constexpr int kFailed = 2;

int run(const std::vector<std::string>& arguments)
{
    const auto texts = gouji::MessageCatalog::read(GOUJI_DEMO_TEXTS);
    if (!texts || arguments.empty())
        throw std::runtime_error("usage: gouji_demo FOLDER | --check FILE… | --profile FOLDER LANGUAGE");
    if (arguments.size() == 3 && arguments.front() == "--profile")
    {
        gouji::test::writeProfile(arguments[1], arguments[2]);
        return 0;
    }
    const demo::Printer printer(texts.value());

    gouji::test::OfficeOptions options;
    options.language = "zh-CN";
    gouji::test::OfficeProcess office(options);
    const int result = arguments.front() == "--check"
                           ? demo::checkFiles(office.context(), printer, {arguments.begin() + 1, arguments.end()})
                           : demo::showSample(office.context(), printer, arguments.front());
    return office.terminate() == 0 ? result : kFailed;
}
}

int main(int argumentCount, char** arguments)
{
    try
    {
        return run({arguments + 1, arguments + argumentCount});
    }
    catch (const css::uno::Exception& exception)
    {
        std::cerr << "gouji_demo: " << gouji::toUtf8(exception.Message) << '\n';
    }
    catch (const std::exception& exception)
    {
        std::cerr << "gouji_demo: " << exception.what() << '\n';
    }
    return kFailed;
}
