// SPDX-License-Identifier: MPL-2.0
#include "form_file/unit_reader.hxx"

#include "base/compact_text.hxx"
#include "form_file/lexicon_reader.hxx"

#include <utility>

namespace gouji
{
Result<Units> readUnits(const XmlSource& source, const pugi::xml_node& node)
{
    Units units;
    for (const auto& child : node.children())
    {
        if (std::string_view(child.name()) != "unit")
            return source.problem(child, std::string("unknown element ") + child.name());
        BOOST_OUTCOME_TRY(id, source.required(child, "id"));
        const auto words = wordsOf(child.child_value());
        if (words.empty())
            return source.problem(child, "unit \"" + id + "\" has no words");
        Unit unit{id, words.front(), {}};
        for (const auto& word : words)
            unit.words.push_back(compacted(word));
        if (!units.emplace(id, std::make_shared<const Unit>(std::move(unit))).second)
            return source.problem(child, "unit \"" + id + "\" stands twice");
    }
    return units;
}

std::shared_ptr<const Unit> unitOf(FigureType type, const Units& units)
{
    const auto known = units.find(std::string(usualUnit(type)));
    return known == units.end() ? std::make_shared<const Unit>(Unit{std::string(usualUnit(type)), {}, {}}) : known->second;
}
}
