// SPDX-License-Identifier: MPL-2.0
#include "form_file/structure_reader.hxx"

#include <algorithm>
#include <charconv>
#include <utility>

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

/// "4-1"; without the attribute the day is as it was.
Result<void> readDay(const XmlSource& source, const pugi::xml_node& node, const char* attribute, MonthDay& day)
{
    const std::string text = node.attribute(attribute).value();
    if (text.empty())
        return boost::outcome_v2::success();
    const auto hyphen = std::find(text.data(), text.data() + text.size(), '-');
    const auto* const end = text.data() + text.size();
    const bool isRead = std::from_chars(text.data(), hyphen, day.month).ptr == hyphen && hyphen != end
        && std::from_chars(hyphen + 1, end, day.day).ptr == end;
    if (!isRead || day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31)
        return source.problem(node, std::string(attribute) + "=\"" + text + "\" is not a month and a day, as 4-1");
    return boost::outcome_v2::success();
}

Result<PeriodWords> readPeriod(const XmlSource& source, const pugi::xml_node& node)
{
    PeriodWords words{node.attribute("year").value(), node.attribute("month").value(), node.attribute("day").value(), wordsOf(node, "link")};
    BOOST_OUTCOME_TRY(readDay(source, node, "first", words.first));
    BOOST_OUTCOME_TRY(readDay(source, node, "last", words.last));
    return words;
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
    words.ownNames = wordsOf(node, "own-name");
    words.leftovers = wordsOf(node, "leftover");
    for (const auto& child : node.children("prompt"))
        words.prompts.push_back({child.attribute("after").value(), child.child_value()});
    words.emptyWords = wordsOf(node, "empty-word");
    words.feeWords = wordsOf(node, "fee-word");
    BOOST_OUTCOME_TRY(period, readPeriod(source, node.child("period")));
    words.period = std::move(period);
    words.reportNames = wordsOf(node, "report-name");
    words.notReportNames = wordsOf(node, "not-report-name");
    words.doubled = wordsOf(node, "may-repeat");
    return words;
}
}
