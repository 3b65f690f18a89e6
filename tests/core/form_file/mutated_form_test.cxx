// SPDX-License-Identifier: MPL-2.0
// Every element of the forms that ship, emptied, blanked, doubled and dropped: whatever a user does to his own form, it
// is read or refused with its line, at once, and the schema says the same as the program.
#include "support/form_mutations.hxx"
#include "support/forms.hxx"

#include "form_file/form_file.hxx"

#include <gtest/gtest.h>

#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

namespace gouji::test
{
namespace
{
const std::array kForms{"templates/2019/form.xml", "templates/2021/form.xml"};

/// What xmllint says of files, a line each.
std::string validated(const std::filesystem::path& folder)
{
    const auto command = std::string(GOUJI_XMLLINT " --noout --relaxng " GOUJI_SOURCE_DIR "/templates/form.rng ") + folder.string() + "/*.xml 2>&1";
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(popen(command.c_str(), "r"), pclose);
    std::string said;
    std::array<char, 4096> buffer{};
    while (const auto count = std::fread(buffer.data(), 1, buffer.size(), pipe.get()))
        said.append(buffer.data(), count);
    return said;
}

/// What templates/form.rng says of itself that it cannot say: which names are known, and that each stands once.
bool isOfMeaning(const std::string& problem)
{
    const std::array kinds{"stands twice", "unknown ", "has no severity here", "a second section with the role"};
    return std::ranges::any_of(kinds, [&](const char* kind) { return problem.find(kind) != std::string::npos; });
}
}

TEST(MutatedForm, IsReadOrRefusedWithItsLine)
{
    for (const auto& path : kForms)
        mutateForm(sourceFile(path), Mutated::EveryElement,
                   [](const FormMutation& mutation)
                   {
                       const auto form = parseForm(mutation.xml, "form.xml");
                       if (form)
                           static_cast<void>(Forms({form.value()}));
                       else
                           EXPECT_EQ(form.error().arguments.at(1).first, "line") << mutation.name;
                   });
}

TEST(MutatedForm, IsRefusedByTheSchemaAsByTheProgram)
{
    const auto folder = std::filesystem::temp_directory_path() / ("gouji-mutated-forms-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    std::vector<std::pair<std::string, std::string>> mutations; ///< file, name and what the program says
    std::vector<bool> isRead;
    for (const auto& path : kForms)
        mutateForm(sourceFile(path), Mutated::OneOfEachKind,
                   [&](const FormMutation& mutation)
                   {
                       const auto file = folder / (std::to_string(mutations.size()) + ".xml");
                       std::ofstream(file) << mutation.xml;
                       const auto form = parseForm(mutation.xml, "form.xml");
                       isRead.push_back(form.has_value());
                       mutations.emplace_back(file.string(), mutation.name + (form ? "" : ": " + form.error().arguments.back().second));
                   });

    const auto said = validated(folder);

    for (std::size_t index = 0; index < mutations.size(); ++index)
    {
        const auto& [file, told] = mutations[index];
        const bool isValid = said.find(file + " validates") != std::string::npos;
        EXPECT_TRUE(isRead[index] == isValid || (isValid && isOfMeaning(told))) << told;
    }
    std::filesystem::remove_all(folder);
}
}
