// SPDX-License-Identifier: MPL-2.0
#include "writer/resources.hxx"

#include "form/form_file.hxx"

#include "writer/office_call.hxx"
#include "writer/office_language.hxx"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace gouji
{
namespace
{
using css::uno::Reference;
using Provider = Reference<css::deployment::XPackageInformationProvider>;

constexpr char kIdentifier[] = "org.gouji.Gouji";
constexpr const char* kOperation = "operation.read-resources";

std::string versionOf(const Provider& provider)
{
    for (const auto& extension : provider->getExtensionList())
        if (extension.getLength() > 1 && extension[0] == kIdentifier)
            return toUtf8(extension[1]);
    return {};
}

std::string systemPath(const std::string& url)
{
    OUString path;
    osl::FileBase::getSystemPathFromFileURL(fromUtf8(url), path);
    return toUtf8(path);
}

std::vector<std::string> formFiles(const std::filesystem::path& folder)
{
    std::vector<std::string> files;
    std::error_code problem;
    for (const auto& entry : std::filesystem::directory_iterator(folder, problem))
        if (entry.path().extension() == ".xml")
            files.push_back(entry.path().string());
    std::sort(files.begin(), files.end());
    return files;
}

Result<Resources> readResources(const Reference<css::uno::XComponentContext>& context)
{
    const Provider provider = css::deployment::PackageInformationProvider::get(context);
    Resources resources;
    resources.folderUrl = toUtf8(provider->getPackageLocation(OUString(kIdentifier)));
    while (resources.folderUrl.ends_with('/'))
        resources.folderUrl.pop_back();
    resources.version = versionOf(provider);

    const std::filesystem::path folder = systemPath(resources.folderUrl);
    const std::vector<std::string> files = formFiles(folder / "forms");
    if (folder.empty() || files.empty())
        return Error{ErrorCode::FileUnreadable, {{"file", (folder / "forms").string()}}};
    BOOST_OUTCOME_TRY(forms, readForms(files));
    const std::string language = catalogLanguage(officeLanguage(context));
    BOOST_OUTCOME_TRY(catalog, MessageCatalog::read((folder / "messages" / (language + ".json")).string()));
    resources.forms = std::move(forms);
    resources.catalog = std::move(catalog);
    return resources;
}
}

std::string Resources::templateUrl(const std::string& formId) const
{
    return folderUrl + "/templates/report-" + formId + ".ott";
}

std::string Resources::tableUrl(const std::string& formId, const std::string& tableId) const
{
    return folderUrl + "/tables/table-" + formId + "-" + tableId + ".ott";
}

Result<const Resources*> resources(const Reference<css::uno::XComponentContext>& context)
{
    // Main thread only. A failure is not kept: the extension may be installed while the office runs.
    static std::optional<Resources> known;
    if (known)
        return &*known;
    BOOST_OUTCOME_TRY(found, guarded(kOperation, "", [&] { return readResources(context); }));
    known = std::move(found);
    return &*known;
}
}
