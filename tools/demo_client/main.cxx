// SPDX-License-Identifier: MPL-2.0
#include "show_sample.hxx"

#include "command_line/command_line.hxx"

#include "support/office_process.hxx"
#include "support/office_profile.hxx"

#include <com/sun/star/uno/Exception.hpp>

#include <iostream>

namespace
{
namespace demo = gouji::demo;

constexpr int kFailed = 2;

struct Wishes
{
    std::string sampleFolder;
    std::vector<std::string> profile; ///< folder and language
};

int run(const Wishes& wishes)
{
    if (!wishes.profile.empty())
    {
        gouji::test::writeProfile(wishes.profile[0], wishes.profile[1]);
        return 0;
    }
    const auto texts = gouji::MessageCatalog::read(GOUJI_DEMO_TEXTS);
    if (!texts)
        throw std::runtime_error("cannot read " GOUJI_DEMO_TEXTS);
    const demo::Printer printer(texts.value());

    gouji::test::OfficeOptions options;
    options.language = "zh-CN";
    gouji::test::OfficeProcess office(options);
    const int result = demo::showSample(office.context(), printer, wishes.sampleFolder);
    return office.terminate() == 0 ? result : kFailed;
}
}

int main(int argumentCount, char** arguments)
{
    Wishes wishes;
    CLI::App program("The main job on a sample report, in a real office.", "gouji_demo");
    program.add_option("FOLDER", wishes.sampleFolder, "do the main job on the sample and store the report there");
    program.add_option("--profile", wishes.profile, "write an office profile without first-start pages: folder and language")->expected(2);
    program.require_option(1);
    if (const auto status = gouji::readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        return run(wishes);
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
