// SPDX-License-Identifier: MPL-2.0
#include "files/docx/relationships.hxx"

#include "files/package/xml_part.hxx"

#include <algorithm>
#include <array>
#include <filesystem>

namespace gouji
{
namespace
{
constexpr std::array<UsualPrefix, 1> kNames{{{"http://schemas.openxmlformats.org/package/2006/relationships", ""}}};

std::string relationshipsPart(const std::string& part)
{
    const std::filesystem::path path(part);
    return (path.parent_path() / "_rels" / (path.filename().string() + ".rels")).generic_string();
}

/// Targets are relative to the folder of the part, or begin at the root of the package.
std::string partNamed(const std::string& target, const std::string& of)
{
    const auto folder = std::filesystem::path("/" + of).parent_path();
    return (folder / target).lexically_normal().generic_string().substr(1);
}
}

Result<Relationships> Relationships::of(const Package& package, const std::string& part)
{
    Relationships result;
    const auto name = relationshipsPart(part);
    if (!package.holds(name))
        return result;
    BOOST_OUTCOME_TRY(bytes, package.read(name));
    BOOST_OUTCOME_TRY(document, parseXml(bytes, kNames, {package.fileName(), name}));
    for (const auto relationship : document.document_element().children("Relationship"))
        if (std::string_view(relationship.attribute("TargetMode").value()) != "External")
            result.relationships_.push_back({relationship.attribute("Type").value(), partNamed(relationship.attribute("Target").value(), part)});
    return result;
}

std::optional<std::string> Relationships::target(std::string_view typeEnd) const
{
    const auto found = std::ranges::find_if(relationships_, [typeEnd](const Relationship& one) { return one.type.ends_with(typeEnd); });
    return found == relationships_.end() ? std::nullopt : std::optional(found->target);
}
}
