// SPDX-License-Identifier: MPL-2.0
#include "support/child_process.hxx"

#include <gtest/gtest.h>

#include <pugixml.hpp>

#include <map>
#include <set>
#include <sstream>

namespace gouji::test
{
namespace
{
/// The door, whose functions the office calls, and what is behind it.
class ComponentTest : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static std::string library()
    {
        return std::string(GOUJI_EXTENSION_FOLDER "/" GOUJI_PLATFORM "/").append(GetParam());
    }
};

INSTANTIATE_TEST_SUITE_P(Both, ComponentTest, testing::Values("gouji-door.uno.so", "gouji.uno.so"));

std::set<std::string> lastWords(const std::string& text)
{
    std::set<std::string> words;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);)
        words.insert(line.substr(line.find_last_of(' ') + 1));
    return words;
}

TEST_P(ComponentTest, ExportsTheConstructorsOfTheRegistrationAndNothingElse)
{
    pugi::xml_document registration;
    ASSERT_TRUE(registration.load_file(GOUJI_EXTENSION_FOLDER "/" GOUJI_PLATFORM "/gouji.components"));
    std::set<std::string> constructors;
    for (const auto& match : registration.select_nodes("/components/component/implementation"))
        constructors.insert(match.node().attribute("constructor").value());
    ASSERT_FALSE(constructors.empty());

    const auto symbols = runProgram({"nm", "-D", "--defined-only", library()});

    ASSERT_EQ(symbols.status, 0) << symbols.output;
    EXPECT_EQ(lastWords(symbols.output), constructors);
}

/// The linker takes the first of several and says nothing.
TEST(ComponentLibrariesTest, NoFunctionOfItsLibrariesIsDefinedTwice)
{
    std::map<std::string, int> definitions;
    std::istringstream libraries(GOUJI_LIBRARIES);
    for (std::string library; std::getline(libraries, library, ':');)
    {
        const auto symbols = runProgram({"nm", "--defined-only", library});
        ASSERT_EQ(symbols.status, 0) << symbols.output;
        std::istringstream lines(symbols.output);
        for (std::string line; std::getline(lines, line);)
            if (const auto code = line.find(" T "); code != std::string::npos)
                ++definitions[line.substr(code)];
    }
    EXPECT_GT(definitions.size(), 500U);
    for (const auto& [symbol, count] : definitions)
        EXPECT_EQ(count, 1) << symbol;
}

TEST(RegistrationTest, EveryImplementationIsAlsoAServiceOfItsOwnName)
{
    pugi::xml_document registration;
    ASSERT_TRUE(registration.load_file(GOUJI_EXTENSION_FOLDER "/" GOUJI_PLATFORM "/gouji.components"));
    for (const auto& match : registration.select_nodes("//implementation"))
        EXPECT_TRUE(match.node().find_child_by_attribute("service", "name", match.node().attribute("name").value()));
}

TEST_P(ComponentTest, NeedsTheUnoRuntimeAndTheCompilersOnly)
{
    const std::set<std::string> allowed = {"libuno_cppuhelpergcc3.so.3", "libuno_cppu.so.3", "libuno_sal.so.3", "libstdc++.so.6",
                                           "libm.so.6", "libgcc_s.so.1", "libc.so.6", "ld-linux-x86-64.so.2"};
    const auto sections = runProgram({"readelf", "-d", library()});
    ASSERT_EQ(sections.status, 0);
    std::istringstream lines(sections.output);
    for (std::string line; std::getline(lines, line);)
    {
        EXPECT_EQ(line.find("RUNPATH"), std::string::npos);
        EXPECT_EQ(line.find("RPATH"), std::string::npos);
        const auto bracket = line.find('[');
        if (line.find("(NEEDED)") == std::string::npos)
            continue;
        EXPECT_TRUE(allowed.contains(line.substr(bracket + 1, line.find(']') - bracket - 1))) << line;
    }
}
}
}
