// SPDX-License-Identifier: MPL-2.0
#include "catalogue.hxx"

#include "markup.hxx"
#include "table_mutations.hxx"
#include "text_mutations.hxx"

#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string_view>

namespace gouji::mutations
{
namespace
{
constexpr int kShareOfTexts = 5; ///< of all words, numbers are written oddly the most often; and only blanks are filled

bool setAttribute(Victim& victim, const pugi::xml_node& rule)
{
    pugi::xml_node target = victim.any(rule.attribute("what").value());
    if (!target)
        return false;
    std::istringstream stream(rule.attribute("values").value());
    std::vector<std::string> values{std::istream_iterator<std::string>(stream), {}};
    const auto& value = victim.chance().oneOf(values);
    const char* name = rule.attribute("attribute").value();
    target.remove_attribute(name);
    if (value != "-")
        target.append_attribute(name) = value.c_str();
    return true;
}

std::string nameOf(const pugi::xml_node& rule)
{
    const std::string name = rule.attribute("name").value();
    return name.empty() ? std::string(rule.attribute("what").value()) + " " + rule.attribute("attribute").value() : name;
}

using Rule = bool (*)(Victim&, const pugi::xml_node&);

const std::map<std::string, Rule> kRules{
    {"around", putAround}, {"between", putBetween}, {"within", putWithin}, {"set", setAttribute}};
}

Catalogue::Catalogue(const std::filesystem::path& file)
{
    if (!xml_.load_file(file.c_str(), pugi::parse_default | pugi::parse_ws_pcdata_single))
        throw std::runtime_error("cannot read " + file.string());
    const auto root = xml_.document_element();
    for (const char* what : {"table", "row", "cell", "paragraph", "run", "text", "tab"})
        elements_[what] = root.attribute(what).value();
    for (const auto& node : root.children())
    {
        if (const auto rule = kRules.find(node.name()); rule != kRules.end())
            mutations_.push_back({nameOf(node), [node, apply = rule->second](Victim& victim) { return apply(victim, node); }});
        if (node.name() == std::string("part"))
            parts_.push_back({node.attribute("path").value(), node.attribute("type").value(), node.attribute("relation").value(),
                              serialised(node.first_child())});
        if (node.name() == std::string("known"))
            known_.push_back({node.attribute("kind").value(), pugi::xpath_query(node.attribute("where").value())});
    }
    const auto ofTables = tableMutations();
    mutations_.insert(mutations_.end(), ofTables.begin(), ofTables.end());
    for (int time = 0; time < kShareOfTexts; ++time)
    {
        const auto ofTexts = textMutations();
        mutations_.insert(mutations_.end(), ofTexts.begin(), ofTexts.end());
    }
}

std::string Catalogue::textPart() const
{
    return xml_.document_element().attribute("part").value();
}

std::vector<std::string> Catalogue::knownKinds(const pugi::xml_document& text) const
{
    std::vector<std::string> kinds;
    for (const auto& known : known_)
        if (known.where.evaluate_node(text))
            kinds.push_back(known.kind);
    return kinds;
}

void Catalogue::prepare(Victim& victim) const
{
    pugi::xml_node root = victim.text().document_element();
    for (const auto& attribute : xml_.document_element().attributes())
        if (std::string_view(attribute.name()).starts_with("xmlns:") && !root.attribute(attribute.name()))
            root.append_copy(attribute);
    for (const auto& node : xml_.document_element().children("declare"))
        declare(victim, node, {});
}
}
