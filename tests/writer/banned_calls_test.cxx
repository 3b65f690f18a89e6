// SPDX-License-Identifier: MPL-2.0
#include "support/temporary_folder.hxx"

#include <gtest/gtest.h>

#include <string>

namespace gouji::test
{
/// Calls of the office that answer without an error, and wrongly, on tables with merges, tracked changes or typed
/// digits: measured on LibreOffice 7.4.
TEST(BannedCalls, StandNowhereInTheSources)
{
    const char* const banned[] = {"getCellByPosition",  "getDataArray",   "->getData(",
                                  "getCellRangeByName", "->getError(",    "cell->getValue",
                                  "cell->getType",      "cell->setValue", "getTextTables()->getByIndex"};
    for (const auto& entry : std::filesystem::recursive_directory_iterator(std::filesystem::path(GOUJI_SOURCE_DIR) / "src"))
    {
        if (!entry.is_regular_file())
            continue;
        const std::string source = readBytes(entry.path());
        for (const char* call : banned)
            EXPECT_EQ(source.find(call), std::string::npos) << call << " in " << entry.path();
    }
}
}
