// SPDX-License-Identifier: MPL-2.0
#include "write_zip.hxx"

#include <minizip/zip.h>
#include <zopfli/zopfli.h>

#include <cstdlib>
#include <memory>
#include <stdexcept>

namespace gouji
{
namespace
{
constexpr uLong kFirstDayOfZip = 0x00210000; // 1980-01-01 00:00 in the format of DOS
constexpr auto kMimeType = "mimetype";
constexpr int kIterations = 5; // of Zopfli: more gain less than 0.1 %

struct CloseZip
{
    void operator()(void* zip) const { zipClose(zip, nullptr); }
};
using Zip = std::unique_ptr<void, CloseZip>;

bool openEntry(void* zip, const std::string& name, int method, bool isRaw)
{
    zip_fileinfo info{};
    info.dosDate = kFirstDayOfZip;
    return zipOpenNewFileInZip2(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, method, Z_BEST_COMPRESSION, isRaw ? 1 : 0) == ZIP_OK;
}

bool writeInEntry(void* zip, const void* bytes, std::size_t size)
{
    return zipWriteInFileInZip(zip, bytes, static_cast<unsigned>(size)) == ZIP_OK;
}

bool addQuickly(void* zip, const std::string& name, const std::string& content)
{
    return openEntry(zip, name, name == kMimeType ? 0 : Z_DEFLATED, false) && writeInEntry(zip, content.data(), content.size()) && zipCloseFileInZip(zip) == ZIP_OK;
}

bool addSmallest(void* zip, const std::string& name, const std::string& content)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(content.data());
    ZopfliOptions options;
    ZopfliInitOptions(&options);
    options.numiterations = kIterations;
    unsigned char* deflated = nullptr;
    std::size_t size = 0;
    ZopfliCompress(&options, ZOPFLI_FORMAT_DEFLATE, bytes, content.size(), &deflated, &size);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(deflated, &std::free);
    const auto checksum = crc32(0, bytes, static_cast<uInt>(content.size()));
    return openEntry(zip, name, Z_DEFLATED, true) && writeInEntry(zip, deflated, size) && zipCloseFileInZipRaw(zip, content.size(), checksum) == ZIP_OK;
}

void addEntry(void* zip, const std::string& name, const std::string& content, Deflation deflation)
{
    const bool isSmallest = deflation == Deflation::Smallest && name != kMimeType;
    if (!(isSmallest ? addSmallest : addQuickly)(zip, name, content))
        throw std::runtime_error("cannot pack " + name);
}
}

void writeZip(const std::filesystem::path& file, const ZipEntries& entries, Deflation deflation)
{
    const Zip zip(zipOpen(file.c_str(), APPEND_STATUS_CREATE));
    if (!zip)
        throw std::runtime_error("cannot write " + file.string());
    if (const auto type = entries.find(kMimeType); type != entries.end())
        addEntry(zip.get(), type->first, type->second, deflation);
    for (const auto& [name, content] : entries)
        if (name != kMimeType)
            addEntry(zip.get(), name, content, deflation);
}
}
