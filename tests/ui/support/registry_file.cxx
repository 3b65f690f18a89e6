// SPDX-License-Identifier: MPL-2.0
#include "support/registry_file.hxx"

#include <stdexcept>

namespace gouji::test
{
pugi::xml_document readRegistryFile(const std::string& name)
{
    pugi::xml_document document;
    const auto result = document.load_file((GOUJI_EXTENSION_FOLDER "/registry/" + name).c_str());
    if (!result)
        throw std::runtime_error(name + ": " + result.description());
    return document;
}

const std::vector<std::string>& registryFiles()
{
    static const std::vector<std::string> names = {"Accelerators.xcu", "Addons.xcu", "OptionsDialog.xcu", "Paths.xcu",
                                                   "ProtocolHandler.xcu", "WriterWindowState.xcu"};
    return names;
}

std::set<std::string> commandUrls(const pugi::xml_node& node)
{
    std::set<std::string> urls;
    for (const auto& match : node.select_nodes(".//value[starts-with(., 'vnd.org.gouji:')]"))
        urls.insert(match.node().text().get());
    return urls;
}
}
