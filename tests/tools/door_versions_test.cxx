// SPDX-License-Identifier: MPL-2.0
#include "run_command.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
/// The same limits as in tools/release.
TEST(VersionsThatTheDoorNeeds, AreOlderThanAnySystemWithSuchAnOffice)
{
    const auto needed = run(GOUJI_NEEDED_VERSIONS " " GOUJI_DOOR " GLIBC=2.17 GLIBCXX=3.4 CXXABI=1.3");

    EXPECT_EQ(needed.status, 0) << needed.told;
    EXPECT_NE(needed.told.find("GLIBC "), std::string::npos) << needed.told;
}
}
