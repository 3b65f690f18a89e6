// SPDX-License-Identifier: MPL-2.0
#include "files/batch/report_files.hxx"

#include "base/file.hxx"
#include "base/limits.hxx"

#include "files/file_format.hxx"
#include "files/read_file_content.hxx"

#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kOfPackage = 4; ///< bytes that tell a package from all others

/// Empty for what is read without an office, and for what cannot be read at all.
std::string endingForOffice(const std::string& path)
{
    const auto beginning = readBeginning(path, kOfPackage);
    if (!beginning || isPackage(beginning.value()))
        return {};
    const auto bytes = readBeginning(path, kMostFileBytes);
    return bytes ? std::string(officeEnding(formatOf(bytes.value()))) : std::string();
}
}

ReportFiles::ReportFiles(std::vector<std::string> paths, const Preparation& preparation) : paths_(std::move(paths))
{
    if (!preparation.conversion.office.empty())
        convertForeign(preparation);
}

void ReportFiles::convertForeign(const Preparation& preparation)
{
    std::vector<ForeignFile> foreign;
    std::vector<std::size_t> indices;
    for (std::size_t file = 0; file < paths_.size(); ++file)
        if (auto ending = endingForOffice(paths_[file]); !ending.empty())
        {
            foreign.push_back({paths_[file], std::move(ending)});
            indices.push_back(file);
        }
    if (foreign.empty())
        return;
    folder_ = std::make_unique<TemporaryFolder>();
    auto how = preparation.conversion;
    how.onDone = [&](std::size_t done) { preparation.onForeign(done, foreign.size()); };
    auto results = convertToOdt(foreign, folder_->path(), how);
    for (std::size_t file = 0; file < results.size(); ++file)
        converted_.emplace(indices[file], std::move(results[file]));
}

Result<FileContent> ReportFiles::read(std::size_t file) const
{
    const auto& path = paths_[file];
    const auto converted = converted_.find(file);
    if (converted == converted_.end())
        return readFileContent(path);
    if (converted->second.problem)
        return *converted->second.problem;
    BOOST_OUTCOME_TRY(bytes, readBeginning(converted->second.path, kMostFileBytes + 1));
    return readFileContent(std::move(bytes), path);
}
}
