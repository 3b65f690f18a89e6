// SPDX-License-Identifier: MPL-2.0
#include "files/batch/list_files.hxx"

#include "base/file.hxx"
#include "html/html_page.hxx"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_set>

namespace gouji
{
namespace
{
namespace fs = std::filesystem;

constexpr std::array<std::string_view, 18> kEndings{".doc", ".docm", ".docx", ".dot", ".dotm", ".dotx", ".fodt", ".htm", ".html",
                                                    ".mht", ".odt",  ".ofd",  ".ott", ".pdf",  ".rtf",  ".uot",  ".wps", ".wpt"};

std::string endingOf(const fs::path& path)
{
    auto ending = path.extension().string();
    std::ranges::transform(ending, ending.begin(), [](unsigned char character) { return static_cast<char>(std::tolower(character)); });
    return ending;
}

bool isFiledAsReport(const fs::path& path)
{
    return std::ranges::find(kEndings, endingOf(path)) != kEndings.end();
}

bool isHidden(const fs::path& path)
{
    const auto name = path.filename().string();
    return name.starts_with('.') || name.starts_with("~$") || name.starts_with(".~");
}

class Listing
{
public:
    void add(const std::string& path)
    {
        std::error_code problem;
        if (fs::is_directory(path, problem))
            addFolder(path);
        else if (fs::exists(path, problem))
            addFile(path);
        else
            list_.problems.push_back({ErrorCode::ReportFileMissing, {{"file", path}}});
    }

    FileList take() { return std::move(list_); }

private:
    void addFile(std::string path)
    {
        if (!known_.insert(fs::path(path).lexically_normal().string()).second)
            return;
        if (isMadeByGouji(path))
            ++list_.ownPages;
        else
            list_.files.push_back(std::move(path));
    }

    void addFolder(const fs::path& folder)
    {
        std::vector<std::string> files;
        std::error_code problem;
        fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, problem);
        for (; !problem && entry != fs::recursive_directory_iterator(); entry.increment(problem))
            visit(entry, files);
        if (problem)
            list_.problems.push_back({ErrorCode::FolderUnreadable, {{"folder", folder.string()}}});
        std::ranges::sort(files);
        std::ranges::for_each(files, [this](std::string& file) { addFile(std::move(file)); });
    }

    void visit(fs::recursive_directory_iterator& entry, std::vector<std::string>& files)
    {
        std::error_code unknown;
        if (entry->is_directory(unknown))
        {
            if (isHidden(entry->path()))
                entry.disable_recursion_pending();
            else if (fs::directory_iterator(entry->path(), unknown); unknown)
                list_.problems.push_back({ErrorCode::FolderUnreadable, {{"folder", entry->path().string()}}});
        }
        else if (!isHidden(entry->path()) && entry->is_regular_file(unknown))
        {
            if (isFiledAsReport(entry->path()))
                files.push_back(entry->path().string());
            else
                ++list_.passedOver;
        }
    }

    FileList list_;
    std::unordered_set<std::string> known_;
};
}

bool isMadeByGouji(const fs::path& path)
{
    if (!endingOf(path).starts_with(".htm"))
        return false;
    const auto beginning = readBeginning(path.string(), kBeginningOfPage);
    return beginning && isOwnPage(beginning.value());
}

FileList listFiles(const std::vector<std::string>& paths)
{
    Listing listing;
    for (const auto& path : paths)
        listing.add(path);
    return listing.take();
}
}
