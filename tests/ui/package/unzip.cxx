// SPDX-License-Identifier: MPL-2.0
#include "package/unzip.hxx"

#include <minizip/unzip.h>

#include <array>
#include <memory>
#include <stdexcept>

namespace gouji::test
{
std::map<std::string, std::string> unzip(const std::string& path)
{
    const std::unique_ptr<void, int (*)(unzFile)> zip(unzOpen(path.c_str()), unzClose);
    if (!zip)
        throw std::runtime_error("cannot read " + path);
    std::map<std::string, std::string> entries;
    for (int found = unzGoToFirstFile(zip.get()); found == UNZ_OK; found = unzGoToNextFile(zip.get()))
    {
        std::array<char, 1024> name{};
        unz_file_info info{};
        unzGetCurrentFileInfo(zip.get(), &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0);
        std::string content(info.uncompressed_size, '\0');
        unzOpenCurrentFile(zip.get());
        const int count = unzReadCurrentFile(zip.get(), content.data(), static_cast<unsigned>(content.size()));
        unzCloseCurrentFile(zip.get());
        if (count < 0 || static_cast<std::size_t>(count) != content.size())
            throw std::runtime_error("cannot read " + std::string(name.data()));
        entries.emplace(name.data(), std::move(content));
    }
    return entries;
}
}
