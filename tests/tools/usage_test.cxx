// SPDX-License-Identifier: MPL-2.0
// An option that a program or script does not know is refused, and taken for nothing else: gouji_demo once made a folder named --help.
#include "run_command.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

namespace gouji::test
{
namespace
{
constexpr int kWrongUsage = 64;

std::vector<std::string> listed(const char* list)
{
    std::vector<std::string> names;
    std::istringstream stream(list);
    for (std::string name; std::getline(stream, name, ':');)
        names.push_back(name);
    return names;
}

std::string nameOf(const testing::TestParamInfo<std::string>& info)
{
    auto name = info.param.substr(info.param.rfind('/') + 1);
    std::ranges::replace(name, '-', '_'); // a test's name holds none
    return name;
}

class Usage : public testing::TestWithParam<std::string>
{
};
}

TEST_P(Usage, AnUnknownOptionIsRefused)
{
    for (const char* option : {"--no-such-option", "--no-such-option=1"})
    {
        const auto outcome = run(GetParam() + " " + option);
        EXPECT_EQ(outcome.status, kWrongUsage) << outcome.told;
        EXPECT_NE(outcome.told.find("--no-such-option"), std::string::npos) << outcome.told;
    }
}

TEST_P(Usage, HelpIsGiven)
{
    const auto outcome = run(GetParam() + " --help");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_NE(outcome.told, "");
}

INSTANTIATE_TEST_SUITE_P(Programs, Usage, testing::ValuesIn(listed(GOUJI_PROGRAMS)), nameOf);
INSTANTIATE_TEST_SUITE_P(Scripts, Usage, testing::ValuesIn(listed(GOUJI_SCRIPTS)), nameOf);
}
