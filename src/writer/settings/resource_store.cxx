// SPDX-License-Identifier: MPL-2.0
#include "writer/settings/resource_store.hxx"

#include "form_file/form_file.hxx"
#include "form_file/own_forms.hxx"
#include "words/built_in_catalog.hxx"

#include "writer/settings/read_own_form_folder.hxx"
#include "writer/settings/settings_store.hxx"
#include "writer/uno/file_url.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/office_language.hxx"

#include <com/sun/star/deployment/PackageInformationProvider.hpp>

#include <algorithm>
#include <filesystem>
#include <list>
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

Result<Resources> readResources(const Reference<css::uno::XComponentContext>& context, const Settings& settings)
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
    resources.catalog = std::move(catalog);
    resources.ownFolder = readOwnFormFolder(settings.formFolder);
    auto selection = withOwnForms(forms, resources.ownFolder.forms);
    resources.rules = listRules(selection.forms);
    resources.forms = withRulesSwitchedOn(selection.forms, settings.severities);
    resources.formProblems = resources.ownFolder.problems;
    std::ranges::move(selection.problems, std::back_inserter(resources.formProblems));
    resources.severities = settings.severities;
    return resources;
}

/// Resources and the settings that they follow. Analyses hold pointers into them.
struct KnownResources
{
    std::string formFolder;
    Resources resources;
    bool isOutdated = false;

    [[nodiscard]] bool follow(const Settings& settings) const
    {
        return !isOutdated && formFolder == settings.formFolder && resources.severities == settings.severities;
    }
};

std::list<KnownResources>& knownResources()
{
    static std::list<KnownResources> known;
    return known;
}

Result<const Resources*> resourcesFor(const Reference<css::uno::XComponentContext>& context, const Settings& settings)
{
    auto& known = knownResources();
    const auto fitting = std::ranges::find_if(known, [&settings](const KnownResources& candidate) { return candidate.follow(settings); });
    if (fitting != known.end())
        return &fitting->resources;
    // A failure is not kept: the extension may be installed while the office runs.
    BOOST_OUTCOME_TRY(found, readResources(context, settings));
    known.push_back({settings.formFolder, std::move(found)});
    return &known.back().resources;
}
}

bool canBeInserted(const Form& form, const Resources& resources)
{
    return std::filesystem::exists(systemPath(resources.templateUrl(form.id)));
}

Result<const Resources*> resources(const Reference<css::uno::XComponentContext>& context)
{
    return guarded(kOperation, "", [&] { return resourcesFor(context, readSettings(context)); });
}

MessageCatalog messageCatalog(const Reference<css::uno::XComponentContext>& context)
{
    const auto loaded = resources(context);
    return loaded ? loaded.value()->catalog : builtInCatalog(catalogLanguage(officeLanguage(context)));
}

void lookForChangedForms(const Reference<css::uno::XComponentContext>& context)
{
    const auto settings = readSettings(context);
    for (auto& known : knownResources())
        if (known.follow(settings) && known.resources.ownFolder != readOwnFormFolder(settings.formFolder))
            known.isOutdated = true;
}
}
