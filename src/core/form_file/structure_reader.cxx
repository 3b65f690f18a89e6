// SPDX-License-Identifier: MPL-2.0
#include "form_file/structure_reader.hxx"

namespace gouji
{
namespace
{
std::vector<std::string> wordsOf(const pugi::xml_node& node, const char* element)
{
    std::vector<std::string> words;
    for (const auto& child : node.children(element))
        words.emplace_back(child.child_value());
    return words;
}

PeriodWords readPeriod(const pugi::xml_node& node)
{
    return {node.attribute("year").value(), node.attribute("month").value(), node.attribute("day").value(), wordsOf(node, "link")};
}
}

Result<StructureWords> readStructure(const XmlSource& source, const pugi::xml_node& node)
{
    StructureWords words;
    for (const auto& child : node.children("numbering"))
        words.numberings.push_back({child.attribute("before").value(), child.attribute("after").value()});
    for (const auto& child : node.children("aspect"))
    {
        BOOST_OUTCOME_TRY(name, source.required(child, "name"));
        words.aspects.push_back({std::move(name), wordsOf(child, "word")});
    }
    for (const auto& child : node.children("unit-phrase"))
        words.unitPhrases.push_back({child.attribute("before").value(), child.attribute("after").value()});
    for (const auto& child : node.children("unit-word"))
        words.unitWords.push_back({child.child_value(), child.attribute("same").value()});
    words.leftovers = wordsOf(node, "leftover");
    for (const auto& child : node.children("prompt"))
        words.prompts.push_back({child.attribute("after").value(), child.child_value()});
    words.emptyWords = wordsOf(node, "empty-word");
    words.feeWords = wordsOf(node, "fee-word");
    words.period = readPeriod(node.child("period"));
    words.reportNames = wordsOf(node, "report-name");
    words.notReportNames = wordsOf(node, "not-report-name");
    words.doubled = wordsOf(node, "may-repeat");
    return words;
}
}
