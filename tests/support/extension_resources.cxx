// SPDX-License-Identifier: MPL-2.0
#include "support/extension_resources.hxx"

#include "support/change_verbs.hxx"
#include "support/office_environment.hxx"

#include "writer/settings/resource_store.hxx"

#include <cstdlib>
#include <stdexcept>

namespace gouji::test
{
const Resources& extensionResources()
{
    const auto found = resources(office().context());
    if (!found)
        throw std::runtime_error("no extension in this office: " + describe(found));
    return *found.value();
}

namespace
{
std::optional<std::filesystem::path> sharedFolder(const char* variable, const char* beside)
{
    const char* named = std::getenv(variable);
    const std::filesystem::path folder = named ? std::filesystem::path(named) : std::filesystem::path(GOUJI_SOURCE_DIR) / beside;
    return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}
}

std::optional<std::filesystem::path> fieldFolder()
{
    return sharedFolder("GOUJI_FIELD", "../shared/field");
}

std::optional<std::filesystem::path> sampleFolder()
{
    return sharedFolder("GOUJI_SAMPLES", "../shared/samples");
}
}
