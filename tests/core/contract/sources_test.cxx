// SPDX-License-Identifier: MPL-2.0
// What holds for the source tree as a whole.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

const fs::path kRoot = GOUJI_SOURCE_DIR;

struct SourceFile
{
    std::string path; ///< from the root of the tree
    std::string text;
};

std::vector<SourceFile> sourcesBelow(std::initializer_list<const char*> folders)
{
    const std::set<std::string> kinds{".cxx", ".hxx", ".idl"};
    std::vector<SourceFile> sources;
    for (const char* folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder))
            if (kinds.contains(entry.path().extension().string()))
            {
                std::ifstream stream(entry.path());
                sources.push_back({fs::relative(entry.path(), kRoot).string(),
                                   {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}});
            }
    return sources;
}

std::string withoutComments(const std::string& text)
{
    return std::regex_replace(text, std::regex("//[^\n]*"), "");
}

bool isCjk(unsigned char first)
{
    // U+2E80 and above begin with these bytes in UTF-8, the typographic marks of U+2000–U+2BFF with E2.
    return first >= 0xE3 && first <= 0xEF;
}
}

TEST(Sources, CoreFilesAndCommandIncludeNoHeaderOfTheOfficeNorOfTheRoomsAbove)
{
    const std::regex foreign(R"re(#include [<"](com/sun/|sal/|rtl/|osl/|cppu|com/|uno/|writer/|ui/|api/|org/))re");
    for (const auto& source : sourcesBelow({"src/core", "src/files", "src/cli"}))
        EXPECT_FALSE(std::regex_search(source.text, foreign)) << source.path;
    for (const auto& source : sourcesBelow({"src/core"}))
        EXPECT_EQ(source.text.find("#include \"files/"), std::string::npos) << source.path;
    for (const auto& source : sourcesBelow({"src/core", "src/files", "src/writer"}))
        EXPECT_EQ(source.text.find("#include \"cli/"), std::string::npos) << source.path;
}

TEST(Sources, UiAndApiDoNotKnowEachOtherAndWriterNeither)
{
    const std::pair<const char*, std::regex> rooms[] = {{"src/ui", std::regex(R"re(#include "api/)re")},
                                                        {"src/api", std::regex(R"re(#include "ui/)re")},
                                                        {"src/writer", std::regex(R"re(#include "(ui|api)/)re")}};
    for (const auto& [room, forbidden] : rooms)
        for (const auto& source : sourcesBelow({room}))
            EXPECT_FALSE(std::regex_search(source.text, forbidden)) << source.path;
}

TEST(Sources, ChineseStandsOnlyWhereRecognitionNeedsIt)
{
    // Numerals, dashes, units, brackets, headings of rosters, what tells neighbours apart and the words of empty assurance are data of recognition; what a user reads comes from the catalogues.
    const std::set<std::string> allowed{"src/core/collection/nearest_units.cxx", "src/core/collection/roster.cxx", "src/core/figures/cell_value.cxx", "src/core/form/label_key.cxx",
                                        "src/core/prose/words/amount.cxx", "src/core/prose/words/chinese_numeral.cxx", "src/core/prose/words/numeral.cxx",
                                        "src/core/prose/words/token.cxx", "src/core/prose/words/written_number.cxx",
                                        "src/core/check/number_writing.cxx",
                                        "src/core/reason/hollow_words.cxx", "src/files/odt/odt_list_level.cxx",
                                        "src/files/story/list_number.cxx"};
    for (const auto& source : sourcesBelow({"src"}))
    {
        const auto code = withoutComments(source.text);
        const bool hasChinese = std::ranges::any_of(code, [](char byte) { return isCjk(static_cast<unsigned char>(byte)); });
        EXPECT_TRUE(!hasChinese || allowed.contains(source.path)) << source.path;
    }
}

TEST(Sources, NoCatchIsEmpty)
{
    const std::regex emptyCatch(R"(catch\s*\([^)]*\)\s*\{\s*\})");
    for (const auto& source : sourcesBelow({"src", "tests", "templates", "tools"}))
        EXPECT_FALSE(std::regex_search(withoutComments(source.text), emptyCatch)) << source.path;
}

TEST(Sources, NoFileIsLongerThanThreeHundredLines)
{
    for (const auto& source : sourcesBelow({"src", "tests", "templates", "tools", "idl", "extension"}))
        EXPECT_LE(std::ranges::count(source.text, '\n'), 300) << source.path;
}

TEST(Sources, EveryFileBeginsWithItsLicence)
{
    for (const auto& source : sourcesBelow({"src", "tests", "templates", "tools", "idl"}))
        EXPECT_TRUE(source.text.starts_with("// SPDX-License-Identifier: MPL-2.0\n")) << source.path;
}

TEST(Sources, NothingIsLeftForLater)
{
    const std::regex leftOver(R"(\b(TODO|FIXME|XXX)\b|#if 0)");
    for (const auto& source : sourcesBelow({"src", "templates", "tools", "idl"}))
        EXPECT_FALSE(std::regex_search(source.text, leftOver)) << source.path;
}

TEST(Sources, BinaryFloatingPointIsNoNumberOfAReport)
{
    // Shares of labels and widths are ratios; figures are decimals.
    const std::set<std::string> ratios{"src/core/recognition/table_match.cxx", "src/core/recognition/table_match.hxx",
                                       "src/core/recognition/column_reader.cxx", "src/core/recognition/table_judgement.cxx"};
    const std::regex floating(R"(\b(double|float)\b)");
    for (const auto& source : sourcesBelow({"src/core"}))
        EXPECT_TRUE(!std::regex_search(withoutComments(source.text), floating) || ratios.contains(source.path)) << source.path;
}
}
