// SPDX-License-Identifier: MPL-2.0
// Packs a folder into a zip: same content, same bytes.

#include "write_zip.hxx"

#include "command_line/command_line.hxx"

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

namespace
{
namespace fs = std::filesystem;

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return content;
}

gouji::ZipEntries entriesOf(const fs::path& folder)
{
    gouji::ZipEntries entries;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            entries.emplace(fs::relative(entry.path(), folder).generic_string(), contentOf(entry.path()));
    return entries;
}
}

int main(int argumentCount, char** arguments)
{
    std::string output;
    std::string folder;
    bool isSmallest = false;
    CLI::App program("Packs a folder into a zip whose bytes depend on the folder's content alone.", "gouji_pack_zip");
    program.add_option("OUTPUT", output, "the zip")->required();
    program.add_option("FOLDER", folder, "what goes into it")->required();
    program.add_flag("--smallest", isSmallest, "deflate as well as can be, which takes seconds");
    if (const auto status = gouji::readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        gouji::writeZip(output, entriesOf(folder), isSmallest ? gouji::Deflation::Smallest : gouji::Deflation::Quick);
        return 0;
    }
    catch (const std::exception& error)
    {
        std::cerr << "gouji_pack_zip: " << error.what() << '\n';
        return 1;
    }
}
