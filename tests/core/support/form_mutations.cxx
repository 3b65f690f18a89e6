// SPDX-License-Identifier: MPL-2.0
#include "support/form_mutations.hxx"

#include <pugixml.hpp>

#include <set>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace gouji::test
{
namespace
{
void empty(pugi::xml_node node)
{
    node.remove_children();
    node.remove_attributes();
}

void blank(pugi::xml_node node)
{
    node.remove_children();
    node.append_child(pugi::node_pcdata).set_value(" ");
}

void makeTwo(pugi::xml_node node)
{
    node.parent().insert_copy_after(node, node);
}

void drop(pugi::xml_node node)
{
    node.parent().remove_child(node);
}

std::string pathOf(const pugi::xml_node& node)
{
    return node.path().substr(1);
}

std::string printed(const pugi::xml_document& document)
{
    std::ostringstream stream;
    document.save(stream, "", pugi::format_raw);
    return stream.str();
}

std::vector<pugi::xml_node> elementsOf(const pugi::xml_document& document, Mutated which)
{
    struct Walker : pugi::xml_tree_walker
    {
        bool for_each(pugi::xml_node& node) override
        {
            if (node.type() == pugi::node_element && node.parent() != node.root())
                elements.push_back(node);
            return true;
        }
        std::vector<pugi::xml_node> elements;
    } walker;
    const_cast<pugi::xml_document&>(document).traverse(walker);
    std::set<std::string> seen;
    if (which == Mutated::OneOfEachKind)
        std::erase_if(walker.elements, [&seen](const pugi::xml_node& node) { return !seen.insert(pathOf(node)).second; });
    return walker.elements;
}

class Mutator
{
public:
    Mutator(const std::string& xml, const std::function<void(const FormMutation&)>& look) : xml_(xml), look_(look) {}

    /// `change` gets the n-th element of a fresh copy.
    template <class Change>
    void mutate(const std::string& what, Mutated which, std::size_t index, Change change)
    {
        pugi::xml_document document;
        if (!document.load_string(xml_.c_str(), pugi::parse_default | pugi::parse_trim_pcdata))
            throw std::logic_error("no form to mutate");
        auto node = elementsOf(document, which)[index];
        const auto name = what + " " + pathOf(node);
        change(node);
        look_({name, printed(document)});
    }

private:
    const std::string& xml_;
    const std::function<void(const FormMutation&)>& look_;
};
}

void mutateForm(const std::string& xml, Mutated which, const std::function<void(const FormMutation&)>& look)
{
    pugi::xml_document document;
    document.load_string(xml.c_str(), pugi::parse_default | pugi::parse_trim_pcdata);
    const auto elements = elementsOf(document, which);
    Mutator mutator(xml, look);
    for (std::size_t index = 0; index < elements.size(); ++index)
    {
        mutator.mutate("emptied", which, index, empty);
        mutator.mutate("blanked", which, index, blank);
        mutator.mutate("doubled", which, index, makeTwo);
        mutator.mutate("dropped", which, index, drop);
        if (which == Mutated::EveryElement)
            continue;
        for (const auto& attribute : elements[index].attributes())
        {
            const std::string name = attribute.name();
            mutator.mutate("blanked " + name + " of", which, index, [&](pugi::xml_node node) { node.attribute(name.c_str()).set_value(" "); });
            mutator.mutate("dropped " + name + " of", which, index, [&](pugi::xml_node node) { node.remove_attribute(name.c_str()); });
        }
    }
}
}
