// SPDX-License-Identifier: MPL-2.0
// How the tree is kept: what stands at its top, and in which order lists stand.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
namespace
{
namespace fs = std::filesystem;

const fs::path kRoot = GOUJI_SOURCE_DIR;

std::vector<std::string> linesOf(const fs::path& file)
{
    std::ifstream stream(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

/// The lines that are out of order within a run of neighbouring lines of one kind, "file: line".
std::vector<std::string> outOfOrder(const fs::path& file, const std::function<std::string(const std::string&)>& keyOf)
{
    std::vector<std::string> faults;
    std::string before;
    for (const auto& line : linesOf(file))
    {
        const auto key = keyOf(line);
        if (!key.empty() && !before.empty() && key <= before)
            faults.push_back(fs::relative(file, kRoot).string() + ": " + line);
        before = key;
    }
    return faults;
}

std::string included(const std::string& line)
{
    const std::string directive = "#include ";
    return line.starts_with(directive) ? line.substr(directive.size()) : std::string();
}

/// A source of the list's own folder that stands alone in its line.
std::string listedSource(const std::string& line)
{
    const auto begin = line.find_first_not_of(' ');
    const bool isOne = begin != std::string::npos && begin > 0 && line[begin] != '$' && line.ends_with(".cxx") && line.find(' ', begin) == std::string::npos;
    return isOne ? line.substr(begin) : std::string();
}

template <class Wanted>
std::vector<fs::path> filesBelow(std::initializer_list<const char*> folders, Wanted isWanted)
{
    std::vector<fs::path> files;
    for (const char* folder : folders)
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder))
            if (isWanted(entry.path()))
                files.push_back(entry.path());
    return files;
}

bool isSource(const fs::path& path)
{
    return path.extension() == ".cxx" || path.extension() == ".hxx";
}

bool isBuildList(const fs::path& path)
{
    return path.filename() == "CMakeLists.txt";
}

using Lines = std::vector<std::string>;

/// Folder of src → the folders whose headers its sources include, both from src.
using FolderGraph = std::map<std::string, std::set<std::string>>;

/// An include path counts from src or from src/core; empty if the file is not of ours.
std::string folderOfInclude(const std::string& quoted)
{
    if (!quoted.starts_with('"'))
        return {};
    const fs::path path = quoted.substr(1, quoted.size() - 2);
    for (const fs::path room : {"", "core"})
        if (fs::exists(kRoot / "src" / room / path))
            return (room / path).parent_path().string();
    return {};
}

FolderGraph foldersOfSources()
{
    FolderGraph graph;
    for (const auto& file : filesBelow({"src"}, isSource))
    {
        const auto folder = fs::relative(file.parent_path(), kRoot / "src").string();
        for (const auto& line : linesOf(file))
            if (const auto other = folderOfInclude(included(line)); !other.empty() && other != folder)
                graph[folder].insert(other);
    }
    return graph;
}

/// Whether a way leads from one folder to another.
bool leadsTo(const FolderGraph& graph, const std::string& from, const std::string& to)
{
    std::set<std::string> seen;
    Lines open{from};
    while (!open.empty())
    {
        const auto folder = open.back();
        open.pop_back();
        const auto next = graph.find(folder);
        for (const auto& other : next == graph.end() ? std::set<std::string>() : next->second)
        {
            if (other == to)
                return true;
            if (seen.insert(other).second)
                open.push_back(other);
        }
    }
    return false;
}
}

TEST(House, NothingStandsAtItsTopThatHasNoPlaceThere)
{
    const std::set<std::string> known{"ARCHITECTURE.md", "CMakeLists.txt", "CMakePresets.json", "LICENSE", "README.md", "build", "extension",
                                      "idl", "registry", "src", "templates", "tests", "tools"};
    for (const auto& entry : fs::directory_iterator(kRoot))
    {
        const auto name = entry.path().filename().string();
        EXPECT_TRUE(name.starts_with('.') || known.contains(name)) << name;
    }
}

TEST(House, NoFolderOfTheSourcesIncludesItselfByADetour)
{
    const auto graph = foldersOfSources();
    ASSERT_GT(graph.size(), 30U);
    for (const auto& [folder, others] : graph)
        for (const auto& other : others)
            EXPECT_FALSE(leadsTo(graph, other, folder)) << folder << " and " << other;
}

TEST(House, NoFolderOfTheSourcesHoldsMoreThanSixteenUnits)
{
    std::map<fs::path, std::set<std::string>> units;
    for (const auto& file : filesBelow({"src"}, isSource))
        units[file.parent_path()].insert(file.stem().string());
    for (const auto& [folder, names] : units)
        EXPECT_LE(names.size(), 16U) << folder;
}

TEST(House, IncludesOfABlockAreSortedAndSingle)
{
    for (const auto& file : filesBelow({"src", "tests", "tools", "templates", "extension"}, isSource))
        EXPECT_EQ(outOfOrder(file, included), Lines());
}

TEST(House, SourcesOfABuildListAreSortedAndSingle)
{
    for (const auto& file : filesBelow({"src", "tests", "tools", "templates", "extension"}, isBuildList))
        EXPECT_EQ(outOfOrder(file, listedSource), Lines());
}
}
