// SPDX-License-Identifier: MPL-2.0
#include "files/package/xml_names.hxx"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

namespace gouji
{
namespace
{
constexpr std::string_view kDeclaration = "xmlns";
constexpr std::size_t kMostPrefixes = 100; ///< at one place; a file of an office has about 40

/// What a file's prefixes stand for at one place: its own prefix → the usual one, empty for a namespace that is not
/// known.
using Scope = std::map<std::string, std::string, std::less<>>;

/// The prefix that an attribute declares ("" for the default namespace); nothing if it declares none.
bool declaredPrefix(std::string_view attribute, std::string_view& prefix)
{
    if (!attribute.starts_with(kDeclaration))
        return false;
    prefix = attribute.substr(kDeclaration.size());
    if (prefix.empty())
        return true;
    if (prefix.front() != ':')
        return false;
    prefix.remove_prefix(1);
    return true;
}

std::optional<std::string_view> usualPrefix(std::string_view uri, UsualPrefixes names)
{
    const auto known = std::ranges::find(names, uri, &UsualPrefix::uri);
    return known == names.end() ? std::nullopt : std::optional(known->prefix);
}

bool isUsual(const pugi::xml_attribute& attribute, UsualPrefixes names)
{
    std::string_view prefix;
    if (!declaredPrefix(attribute.name(), prefix))
        return true;
    const auto usual = usualPrefix(attribute.value(), names);
    return usual ? usual == prefix : std::ranges::find(names, prefix, &UsualPrefix::prefix) == names.end();
}

std::string inScope(std::string_view name, const Scope& scope, bool takesDefault)
{
    const auto colon = name.find(':');
    if (colon == std::string_view::npos && !takesDefault)
        return std::string(name);
    const auto prefix = colon == std::string_view::npos ? std::string_view() : name.substr(0, colon);
    const auto local = colon == std::string_view::npos ? name : name.substr(colon + 1);
    const auto bound = scope.find(prefix);
    if (bound == scope.end())
        return std::string(name);
    return bound->second.empty() ? std::string(local) : bound->second + ':' + std::string(local);
}

/// The scope of an element within another; nothing if it declares no prefix.
std::optional<Scope> ownScope(const pugi::xml_node& node, const Scope& outer, UsualPrefixes names)
{
    std::optional<Scope> own;
    for (const auto attribute : node.attributes())
    {
        std::string_view prefix;
        if (!declaredPrefix(attribute.name(), prefix))
            continue;
        if (!own)
            own = outer;
        if (own->size() < kMostPrefixes)
            own->insert_or_assign(std::string(prefix), std::string(usualPrefix(attribute.value(), names).value_or("")));
    }
    return own;
}

// The tree is no deeper than parseXml lets it be.
void rename(pugi::xml_node node, const Scope& outer, UsualPrefixes names)
{
    const auto own = ownScope(node, outer, names);
    const auto& scope = own ? *own : outer;
    node.set_name(inScope(node.name(), scope, true).c_str());
    for (auto attribute : node.attributes())
        if (std::string_view prefix; !declaredPrefix(attribute.name(), prefix))
            attribute.set_name(inScope(attribute.name(), scope, false).c_str());
    for (const auto child : node.children())
        if (child.type() == pugi::node_element)
            rename(child, scope, names);
}
}

void useUsualPrefixes(pugi::xml_node root, UsualPrefixes names)
{
    if (!std::ranges::all_of(root.attributes(), [names](const pugi::xml_attribute& attribute) { return isUsual(attribute, names); }))
        rename(root, {}, names);
}
}
