// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
/// A .xcu or .xcs file of the extension, parsed. Throws std::runtime_error if it is not well-formed.
[[nodiscard]] pugi::xml_document readRegistryFile(const std::string& name);
[[nodiscard]] const std::vector<std::string>& registryFiles();

/// All command URLs of our protocol that stand as values in a file.
[[nodiscard]] std::set<std::string> commandUrls(const pugi::xml_node& node);
}
