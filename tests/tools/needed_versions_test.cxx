// SPDX-License-Identifier: MPL-2.0
// What tools/release asks of every library and command that it makes: which versions of the system's libraries an ELF file needs.
#include "run_command.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace gouji::test
{
namespace
{
using Version = std::vector<int>;

Version numbersOf(const std::string& text)
{
    Version version;
    std::istringstream stream(text);
    for (std::string number; std::getline(stream, number, '.');)
        version.push_back(std::stoi(number));
    return version;
}

std::string textOf(const Version& version)
{
    std::string text;
    for (const int number : version)
        text += (text.empty() ? "" : ".") + std::to_string(number);
    return text;
}

/// The newest version that a symbol of the file asks of a library, as another tool tells it.
Version newestOfSymbols(const std::string& file, const std::string& library)
{
    const std::string symbols = run("objdump -T " + file).told;
    const std::regex wanted(R"(\*UND\*.*\(?\b)" + library + R"(_([0-9.]+)\)?)");
    Version newest;
    for (std::sregex_iterator match(symbols.begin(), symbols.end(), wanted), end; match != end; ++match)
        newest = std::max(newest, numbersOf((*match)[1]));
    return newest;
}

Version justBelow(Version version)
{
    --version.back();
    return version;
}

Outcome ask(const std::string& file, const std::string& limits = {})
{
    return run(GOUJI_NEEDED_VERSIONS " " + file + " " + limits);
}

class NeededVersions : public testing::TestWithParam<std::string>
{
};
}

TEST_P(NeededVersions, AreTheNewestThatItsSymbolsAskFor)
{
    const auto needed = ask(GetParam());

    ASSERT_EQ(needed.status, 0) << needed.told;
    for (const char* library : {"GLIBC", "GLIBCXX"})
    {
        const auto newest = newestOfSymbols(GetParam(), library);
        ASSERT_FALSE(newest.empty()) << library;
        EXPECT_NE(("\n" + needed.told).find("\n" + std::string(library) + " " + textOf(newest) + "\n"), std::string::npos) << needed.told;
    }
}

TEST_P(NeededVersions, MayBeAsNewAsTheLimitAndNoNewer)
{
    for (const char* library : {"GLIBC", "GLIBCXX"})
    {
        const auto newest = newestOfSymbols(GetParam(), library);
        const std::string name = library;

        EXPECT_EQ(ask(GetParam(), name + "=" + textOf(newest)).status, 0);
        const auto refused = ask(GetParam(), name + "=" + textOf(justBelow(newest)));

        EXPECT_EQ(refused.status, 1);
        EXPECT_NE(refused.told.find("needs " + name + " " + textOf(newest)), std::string::npos) << refused.told;
    }
}

TEST(NeededVersionsOfNoProgram, AreNotTakenForNone)
{
    EXPECT_EQ(ask(GOUJI_NEEDED_VERSIONS, "GLIBC=2.31").status, 2);
    EXPECT_EQ(ask("/nowhere", "GLIBC=2.31").status, 2);
}

std::vector<std::string> builtFiles()
{
    std::vector<std::string> files;
    std::istringstream stream(GOUJI_BUILT_FILES);
    for (std::string file; std::getline(stream, file, ':');)
        files.push_back(file);
    return files;
}

INSTANTIATE_TEST_SUITE_P(Built, NeededVersions, testing::ValuesIn(builtFiles()));
}
