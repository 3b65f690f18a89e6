// SPDX-License-Identifier: MPL-2.0
#include "markup.hxx"

#include <algorithm>
#include <sstream>

namespace gouji::mutations
{
namespace
{
std::string filledIn(std::string text, const Placeholders& placeholders)
{
    for (const auto& [name, value] : placeholders)
        for (auto at = text.find(name); at != std::string::npos; at = text.find(name, at + value.size()))
            text.replace(at, name.size(), value);
    return text;
}

Placeholders chosen(Victim& victim)
{
    return {{"{id}", victim.newId()}, {"{n}", std::to_string(victim.chance().below(6))}};
}

/// Fills in placeholders, and the target for every <here/>.
void complete(pugi::xml_node node, const pugi::xml_node& target, const Placeholders& placeholders)
{
    for (pugi::xml_attribute attribute : node.attributes())
        attribute.set_value(filledIn(attribute.value(), placeholders).c_str());
    if (node.type() == pugi::node_pcdata)
        node.set_value(filledIn(node.value(), placeholders).c_str());
    for (pugi::xml_node child = node.first_child(); child;)
    {
        const pugi::xml_node next = child.next_sibling();
        if (child.name() == std::string("here"))
        {
            node.insert_copy_before(target, child);
            node.remove_child(child);
        }
        else
            complete(child, target, placeholders);
        child = next;
    }
}

bool isContent(const pugi::xml_node& node)
{
    return node.type() == pugi::node_element && node.name() != std::string("declare");
}

void insertBefore(const pugi::xml_node& rule, const pugi::xml_node& target, const pugi::xml_node& place,
                  const Placeholders& placeholders)
{
    pugi::xml_node parent = place.parent();
    for (const auto& node : rule.children())
    {
        if (!isContent(node))
            continue;
        if (node.name() == std::string("here"))
            parent.insert_copy_before(target, place);
        else
            complete(parent.insert_copy_before(node, place), target, placeholders);
    }
}

void declareAll(Victim& victim, const pugi::xml_node& rule, const Placeholders& placeholders)
{
    for (const auto& node : rule.children("declare"))
        declare(victim, node, placeholders);
}
}

bool putAround(Victim& victim, const pugi::xml_node& rule)
{
    const pugi::xml_node target = victim.any(rule.attribute("what").value());
    if (!target)
        return false;
    const auto placeholders = chosen(victim);
    insertBefore(rule, target, target, placeholders);
    target.parent().remove_child(target);
    declareAll(victim, rule, placeholders);
    return true;
}

bool putBetween(Victim& victim, const pugi::xml_node& rule)
{
    const std::string what = rule.attribute("what").value();
    const pugi::xml_node first = victim.any(what);
    if (!first)
        return false;
    const auto nodes = victim.all(what, victim.text());
    const auto at = std::ranges::find(nodes, first);
    const auto left = static_cast<std::size_t>(nodes.end() - at);
    const pugi::xml_node last = at[static_cast<std::ptrdiff_t>(victim.chance().below(std::min<std::size_t>(left, 12)))];
    const auto placeholders = chosen(victim);
    pugi::xml_node behind = last.parent().insert_child_after("behind", last);
    insertBefore(rule.child("to"), last, behind, placeholders);
    behind.parent().remove_child(behind);
    insertBefore(rule.child("from"), first, first, placeholders);
    declareAll(victim, rule, placeholders);
    return true;
}

bool putWithin(Victim& victim, const pugi::xml_node& rule)
{
    pugi::xml_node target = victim.any(rule.attribute("what").value());
    if (!target)
        return false;
    const char* name = rule.attribute("holder").value();
    pugi::xml_node holder = target.child(name);
    if (!holder)
        holder = target.prepend_child(name);
    const auto placeholders = chosen(victim);
    for (const auto& node : rule.children())
        if (isContent(node))
        {
            holder.remove_child(node.name());
            complete(holder.append_copy(node), target, placeholders);
        }
    return true;
}

void declare(Victim& victim, const pugi::xml_node& rule, const Placeholders& placeholders)
{
    const std::string name = rule.attribute("to").value();
    pugi::xml_node holder = victim.text().find_node([&](const pugi::xml_node& node) { return name == node.name(); });
    if (!holder)
    {
        const std::string body = rule.attribute("of").value();
        holder =
            victim.text().find_node([&](const pugi::xml_node& node) { return body == node.name(); }).prepend_child(name.c_str());
    }
    for (const auto& node : rule.children())
        if (isContent(node))
            complete(holder.append_copy(node), {}, placeholders);
}

std::string serialised(const pugi::xml_node& node)
{
    std::ostringstream stream;
    node.print(stream, "", pugi::format_raw);
    return stream.str();
}
}
