// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "chance.hxx"

#include <pugixml.hpp>

#include <map>
#include <string>
#include <vector>

namespace gouji::mutations
{
/// How one file format writes a text: what is called "table", "row", "cell", "paragraph", "run", "text" and "tab" in
/// the data of the mutations is an element of that name there. ODF has no element for "text": it is empty then.
using Elements = std::map<std::string, std::string>;

/// The text of a report that is being damaged: its XML, and places in it that chance chooses. A place is null where
/// there is none of its kind.
class Victim
{
public:
    Victim(pugi::xml_document& text, const Elements& elements, Chance& chance) : text_(text), elements_(elements), chance_(chance)
    {
    }

    [[nodiscard]] pugi::xml_document& text() { return text_; }
    [[nodiscard]] Chance& chance() { return chance_; }
    [[nodiscard]] const std::string& element(const std::string& what) const { return elements_.at(what); }

    /// All of a kind below a node, in reading order, those within others of the kind, too.
    [[nodiscard]] std::vector<pugi::xml_node> all(const std::string& what, const pugi::xml_node& below) const;
    /// One of a kind anywhere; cells, paragraphs and runs mostly where a number stands in a table.
    [[nodiscard]] pugi::xml_node any(const std::string& what);
    [[nodiscard]] pugi::xml_node any(const std::string& what, const pugi::xml_node& below);

    /// All characters below a node.
    [[nodiscard]] std::string textOf(const pugi::xml_node& node) const;
    /// Replaces the words of a cell, in the looks of its first ones.
    void setText(const pugi::xml_node& cell, const std::string& text);
    /// A paragraph before a node: texts with tabs between.
    void insertLine(const pugi::xml_node& before, const std::vector<std::string>& texts);

    /// A number that no other mark of this text has.
    [[nodiscard]] std::string newId() { return std::to_string(++lastId_); }

private:
    void putBareTextIntoRuns(pugi::xml_node paragraph);
    void addText(pugi::xml_node run, const std::string& text) const;

    pugi::xml_document& text_;
    const Elements& elements_;
    Chance& chance_;
    int lastId_ = 9000;
};
}
