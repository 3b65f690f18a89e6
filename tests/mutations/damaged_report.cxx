// SPDX-License-Identifier: MPL-2.0
#include "damaged_report.hxx"

#include "markup.hxx"
#include "write_zip.hxx"

#include "package/unzip.hxx"

#include <stdexcept>

namespace gouji::mutations
{
namespace
{
constexpr std::size_t kMostMutations = 5;

void parse(pugi::xml_document& xml, const std::string& bytes)
{
    if (!xml.load_string(bytes.c_str(), pugi::parse_default | pugi::parse_ws_pcdata))
        throw std::runtime_error("no XML: " + bytes.substr(0, 80));
}

std::string withRoot(const std::string& bytes, auto change)
{
    pugi::xml_document xml;
    parse(xml, bytes);
    change(xml.document_element());
    return serialised(xml);
}

/// A part of a package of Office Open XML, with what says so.
void add(ZipEntries& entries, const FurtherPart& part)
{
    entries[part.path] = part.bytes;
    auto& types = entries["[Content_Types].xml"];
    types = withRoot(types,
                     [&](pugi::xml_node root)
                     {
                         auto type = root.append_child("Override");
                         type.append_attribute("PartName") = ("/" + part.path).c_str();
                         type.append_attribute("ContentType") = part.contentType.c_str();
                     });
    auto& relations = entries["word/_rels/document.xml.rels"];
    const auto name = std::filesystem::path(part.path).filename().string();
    relations = withRoot(relations,
                         [&](pugi::xml_node root)
                         {
                             auto relation = root.append_child("Relationship");
                             relation.append_attribute("Id") = ("mutations-" + name).c_str();
                             relation.append_attribute("Type") = part.relation.c_str();
                             relation.append_attribute("Target") = name.c_str();
                         });
}

/// Tries until as many mutations found their place as chance wants; names of those that did.
std::string mutate(Victim& victim, const std::vector<Mutation>& mutations)
{
    std::string names;
    const auto wanted = 1 + victim.chance().below(kMostMutations);
    std::size_t done = 0;
    for (std::size_t tries = 0; done < wanted && tries < 4 * kMostMutations; ++tries)
    {
        const auto& mutation = victim.chance().oneOf(mutations);
        if (!mutation.apply(victim))
            continue;
        names += (done++ == 0 ? "" : ", ") + mutation.name;
    }
    return names;
}
}

Reports::Reports(const std::vector<std::filesystem::path>& files)
{
    for (const auto& file : files)
    {
        const auto& catalogue = catalogueFor(file.extension().string());
        auto entries = test::unzip(file.string());
        std::erase_if(entries, [](const auto& entry) { return entry.first.ends_with('/'); });
        for (const auto& part : catalogue.parts())
            add(entries, part);
        reports_.push_back({file, std::move(entries), &catalogue});
    }
    if (reports_.empty())
        throw std::runtime_error("no report to damage");
}

const Catalogue& Reports::catalogueFor(const std::string& extension)
{
    const auto data = std::filesystem::path(GOUJI_SOURCE_DIR) / "tests/data/mutations" / (extension.substr(1) + ".xml");
    return catalogues_.try_emplace(extension, data).first->second;
}

DamagedReport Reports::damage(const Draw& draw, const std::filesystem::path& folder) const
{
    const auto& report = reports_[draw.document % reports_.size()];
    const auto& catalogue = *report.catalogue;
    pugi::xml_document xml;
    parse(xml, report.entries.at(catalogue.textPart()));
    Chance chance(draw.seed, draw.document);
    Victim victim(xml, catalogue.elements(), chance);
    catalogue.prepare(victim);
    const auto names = mutate(victim, catalogue.mutations());
    auto entries = report.entries;
    entries[catalogue.textPart()] = serialised(xml);
    const auto file = folder / (std::to_string(draw.seed) + "-" + std::to_string(draw.document) + report.file.extension().string());
    writeZip(file, entries);
    return {file, report.file.filename().string() + ": " + names, catalogue.knownKinds(xml)};
}
}
