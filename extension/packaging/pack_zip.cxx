// SPDX-License-Identifier: MPL-2.0
// Packs a folder into a zip: same content, same bytes. Entries are sorted by name and carry one fixed date; a file "mimetype" comes
// first and uncompressed, as documents of the office want it.

#include "command_line/command_line.hxx"

#include <minizip/zip.h>

#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

namespace
{
namespace fs = std::filesystem;

constexpr uLong kFirstDayOfZip = 0x00210000; // 1980-01-01 00:00 in the format of DOS
constexpr auto kMimeType = "mimetype";

struct CloseZip
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};
using Zip = std::unique_ptr<void, CloseZip>;

std::vector<std::string> sortedEntries(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
    {
        if (entry.is_regular_file())
            names.push_back(fs::relative(entry.path(), folder).generic_string());
    }
    std::sort(names.begin(), names.end());
    std::stable_partition(names.begin(), names.end(), [](const std::string& name) { return name == kMimeType; });
    return names;
}

std::string contentOf(const fs::path& file)
{
    std::ifstream in(file, std::ios::binary);
    std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in)
        throw std::runtime_error("cannot read " + file.string());
    return content;
}

void addEntry(void* zip, const std::string& name, const std::string& content)
{
    zip_fileinfo info{};
    info.dosDate = kFirstDayOfZip;
    const int method = name == kMimeType ? 0 : Z_DEFLATED;
    const bool isWritten = zipOpenNewFileInZip(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, method, Z_BEST_COMPRESSION)
                               == ZIP_OK
                           && zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK
                           && zipCloseFileInZip(zip) == ZIP_OK;
    if (!isWritten)
        throw std::runtime_error("cannot pack " + name);
}

void packFolder(const fs::path& output, const fs::path& folder)
{
    const auto names = sortedEntries(folder);
    const Zip zip(zipOpen(output.c_str(), APPEND_STATUS_CREATE));
    if (!zip)
        throw std::runtime_error("cannot write " + output.string());
    for (const auto& name : names)
        addEntry(zip.get(), name, contentOf(folder / name));
}
}

int main(int argumentCount, char** arguments)
{
    std::string output;
    std::string folder;
    CLI::App program("Packs a folder into a zip whose bytes depend on the folder's content alone.", "gouji_pack_zip");
    program.add_option("OUTPUT", output, "the zip")->required();
    program.add_option("FOLDER", folder, "what goes into it")->required();
    if (const auto status = gouji::readCommandLine(program, argumentCount, arguments))
        return *status;
    try
    {
        packFolder(output, folder);
        return 0;
    }
    catch (const std::exception& error)
    {
        std::cerr << "gouji_pack_zip: " << error.what() << '\n';
        return 1;
    }
}
