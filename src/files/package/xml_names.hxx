// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <span>
#include <string_view>

namespace gouji
{
/// A namespace and the prefix that readers know it by.
struct UsualPrefix
{
    std::string_view uri;
    std::string_view prefix;
};

using UsualPrefixes = std::span<const UsualPrefix>;

/// Gives elements and attributes of the known namespaces their usual prefixes where a file binds others; names that
/// wear a usual prefix without being of its namespace lose it. Does nothing where the root binds all as usual, as every
/// office's files do.
void useUsualPrefixes(pugi::xml_node root, UsualPrefixes names);
}
