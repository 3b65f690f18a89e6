// SPDX-License-Identifier: MPL-2.0
#include "files/package/package.hxx"

#include "base/limits.hxx"

#include "files/package/memory_file.hxx"

#include <array>
#include <map>
#include <utility>

namespace gouji
{
namespace
{
struct Part
{
    unz64_file_pos position;
    unz_file_info64 information;
};
}

struct Package::Archive
{
    explicit Archive(std::string content) : bytes(std::move(content)), zip(openZipInMemory(bytes)) {}
    Archive(const Archive&) = delete;
    Archive& operator=(const Archive&) = delete;
    ~Archive() { unzClose(zip); }

    std::string bytes;
    unzFile zip;
    std::map<std::string, Part> parts;
};

namespace
{
constexpr const char* kWhole = "zip"; ///< what is said in place of a part
constexpr std::size_t kLongestName = 1024;
constexpr uLong kIsEncrypted = 1; // bit 0 of the general purpose flag

bool isTooLarge(const unz_file_info64& information)
{
    return information.uncompressed_size > kMostPartBytes ||
           (information.uncompressed_size > kPartBytesOfAnyRatio && information.uncompressed_size / kMostInflation > information.compressed_size);
}
}

Package::Package(std::string fileName) : fileName_(std::move(fileName)) {}

Package::Package(Package&&) noexcept = default;

Package& Package::operator=(Package&&) noexcept = default;

Package::~Package() = default;

Error Package::damaged(const std::string& part) const
{
    return {ErrorCode::FileDamaged, {{"file", fileName_}, {"part", part}}};
}

Error Package::tooLarge(const std::string& part) const
{
    return {ErrorCode::FileTooLarge, {{"file", fileName_}, {"part", part}}};
}

Result<Package> Package::open(std::string bytes, std::string fileName)
{
    Package package(std::move(fileName));
    if (bytes.size() > kMostFileBytes)
        return package.tooLarge(kWhole);
    package.archive_ = std::make_unique<Archive>(std::move(bytes));
    const unzFile zip = package.archive_->zip;
    if (!zip)
        return package.damaged(kWhole);
    int found = unzGoToFirstFile(zip);
    for (; found == UNZ_OK; found = unzGoToNextFile(zip))
    {
        if (package.archive_->parts.size() >= kMostParts)
            return package.tooLarge(kWhole);
        std::array<char, kLongestName> name{};
        Part part{};
        if (unzGetCurrentFileInfo64(zip, &part.information, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(zip, &part.position) != UNZ_OK)
            return package.damaged(kWhole);
        package.archive_->parts.emplace(name.data(), part);
    }
    if (found != UNZ_END_OF_LIST_OF_FILE)
        return package.damaged(kWhole);
    return package;
}

bool Package::holds(const std::string& part) const
{
    return archive_->parts.contains(part);
}

Result<std::string> Package::read(const std::string& part) const
{
    const auto entry = archive_->parts.find(part);
    if (entry == archive_->parts.end())
        return damaged(part);
    auto [position, information] = entry->second;
    if ((information.flag & kIsEncrypted) != 0)
        return Error{ErrorCode::ReportFileProtected, {{"file", fileName_}}};
    if (isTooLarge(information))
        return tooLarge(part);
    const unzFile zip = archive_->zip;
    if (unzGoToFilePos64(zip, &position) != UNZ_OK || unzOpenCurrentFile(zip) != UNZ_OK)
        return damaged(part);
    std::string bytes(information.uncompressed_size, '\0');
    const int count = unzReadCurrentFile(zip, bytes.data(), static_cast<unsigned>(bytes.size()));
    const bool isWhole = count >= 0 && static_cast<std::size_t>(count) == bytes.size();
    if (unzCloseCurrentFile(zip) != UNZ_OK || !isWhole) // closing compares the checksum
        return damaged(part);
    return bytes;
}
}
