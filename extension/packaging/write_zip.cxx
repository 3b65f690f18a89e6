// SPDX-License-Identifier: MPL-2.0
#include "write_zip.hxx"

#include <minizip/zip.h>

#include <memory>
#include <stdexcept>

namespace gouji
{
namespace
{
constexpr uLong kFirstDayOfZip = 0x00210000; // 1980-01-01 00:00 in the format of DOS
constexpr auto kMimeType = "mimetype";

struct CloseZip
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};
using Zip = std::unique_ptr<void, CloseZip>;

void addEntry(void* zip, const std::string& name, const std::string& content)
{
    zip_fileinfo info{};
    info.dosDate = kFirstDayOfZip;
    const int method = name == kMimeType ? 0 : Z_DEFLATED;
    const bool isWritten =
        zipOpenNewFileInZip(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, method, Z_BEST_COMPRESSION) == ZIP_OK &&
        zipWriteInFileInZip(zip, content.data(), static_cast<unsigned>(content.size())) == ZIP_OK &&
        zipCloseFileInZip(zip) == ZIP_OK;
    if (!isWritten)
        throw std::runtime_error("cannot pack " + name);
}
}

void writeZip(const std::filesystem::path& file, const ZipEntries& entries)
{
    const Zip zip(zipOpen(file.c_str(), APPEND_STATUS_CREATE));
    if (!zip)
        throw std::runtime_error("cannot write " + file.string());
    if (const auto type = entries.find(kMimeType); type != entries.end())
        addEntry(zip.get(), type->first, type->second);
    for (const auto& [name, content] : entries)
        if (name != kMimeType)
            addEntry(zip.get(), name, content);
}
}
