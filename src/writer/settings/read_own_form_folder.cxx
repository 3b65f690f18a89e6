// SPDX-License-Identifier: MPL-2.0
#include "writer/settings/read_own_form_folder.hxx"

#include "writer/uno/file_url.hxx"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace gouji
{
namespace
{
void addFile(OwnFormFolder& folder, const std::filesystem::directory_entry& file)
{
    const auto path = file.path().string();
    if (file.path().extension() == ".xml")
        folder.forms.push_back(path);
    else if (file.path().extension() == ".ott")
        folder.documents.emplace(file.path().filename().string(), fileUrlOf(path));
    else
        return;
    std::error_code problem;
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
    if (problem)
        folder.problems.push_back({ErrorCode::FolderUnreadable, {{"folder", folder.path.empty() ? urlOrPath : folder.path}}});
    return folder;
}
}
