// SPDX-License-Identifier: MPL-2.0
#include "writer/settings/read_own_form_folder.hxx"

#include "base/limits.hxx"
#include "writer/uno/file_url.hxx"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace gouji
{
namespace
{
/// Only a regular file, or a link to one, is looked into: a pipe or a device would never end.
void addFile(OwnFormFolder& folder, const std::filesystem::directory_entry& file)
{
    const auto path = file.path().string();
    const bool isForm = file.path().extension() == ".xml";
    std::error_code problem;
    if (!isForm && file.path().extension() != ".ott")
        return;
    if (!file.is_regular_file(problem))
    {
        folder.problems.push_back({ErrorCode::FormFileNotRegular, {{"file", path}}});
        return;
    }
    if (isForm)
        folder.forms.push_back(path);
    else
        folder.documents.emplace(file.path().filename().string(), fileUrlOf(path));
    folder.stamps.emplace(path, file.last_write_time(problem).time_since_epoch().count());
}
}

OwnFormFolder readOwnFormFolder(const std::string& urlOrPath)
{
    OwnFormFolder folder;
    if (urlOrPath.empty())
        return folder;
    folder.path = urlOrPath.find("://") == std::string::npos ? urlOrPath : systemPath(urlOrPath);
    std::error_code problem;
    std::filesystem::directory_iterator file(std::filesystem::path(folder.path), problem);
    for (; !problem && file != std::filesystem::directory_iterator(); file.increment(problem))
        addFile(folder, *file);
    std::ranges::sort(folder.forms);
    std::ranges::sort(folder.problems, {}, [](const Error& odd) { return odd.arguments.front().second; });
    if (folder.forms.size() > kMostOwnForms)
    {
        folder.problems.push_back({ErrorCode::TooManyForms, {{"folder", folder.path}, {"most", std::to_string(kMostOwnForms)}}});
        folder.forms.resize(kMostOwnForms);
    }
    if (problem)
        folder.problems.push_back({ErrorCode::FolderUnreadable, {{"folder", folder.path.empty() ? urlOrPath : folder.path}}});
    return folder;
}
}
