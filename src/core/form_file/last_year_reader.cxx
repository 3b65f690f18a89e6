// SPDX-License-Identifier: MPL-2.0
#include "form_file/last_year_reader.hxx"

#include "form_file/lexicon_reader.hxx"
#include "form_file/rule_reader.hxx"
#include "form_file/two_year_form.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr const char* kElement = "last-year";

std::vector<std::string> textsOf(const pugi::xml_node& node, const char* element)
{
    std::vector<std::string> texts;
    for (const auto& child : node.children(element))
        texts.emplace_back(child.child_value());
    return texts;
}

bool isEqualityForOwnFigure(const Equation& equation, std::size_t ownFigures)
{
    const auto& right = equation.claim.right;
    return equation.claim.relation == Relation::Equal && right.constant == 0 && right.terms.size() == 1
        && right.terms.front().factor == 1 && right.terms.front().figure < ownFigures;
}

Result<std::vector<Equation>> readRule(const XmlSource& source, const pugi::xml_node& node, const RuleBinder& binder, std::size_t ownFigures)
{
    BOOST_OUTCOME_TRY(equations, readEquations(source, node, binder));
    for (auto& equation : equations)
    {
        if (!isEqualityForOwnFigure(equation, ownFigures))
            return source.problem(node, "no figure of this year alone on the right of =");
        equation.stated.reset(); // within a year the totals are determined by the year's own rules alone
    }
    return equations;
}
}

Result<LastYearRules> readLastYearRules(const XmlSource& source, const pugi::xml_node& table, const TableForm& form)
{
    const auto node = table.child(kElement);
    LastYearRules rules{wordsOf(node.attribute("forms").value()), {}};
    const auto twoYears = inTwoYears(form);
    const RuleBinder binder(twoYears);
    TermCount terms;
    for (const auto& rule : node.children("rule"))
    {
        BOOST_OUTCOME_TRY(equations, readRule(source, rule, binder, form.figures.size()));
        BOOST_OUTCOME_TRYV(terms.add(source, rule, equations));
        std::ranges::move(equations, std::back_inserter(rules.equations));
    }
    return rules;
}

Result<YearComparison> readYearComparison(const XmlSource& source, const pugi::xml_node& form)
{
    const auto node = form.child(kElement);
    YearComparison comparison;
    if (const auto jump = node.child("jump"))
    {
        BOOST_OUTCOME_TRY(factor, source.requiredInteger(jump, "factor"));
        comparison.jumpFactor = factor;
        BOOST_OUTCOME_TRY(from, source.requiredInteger(jump, "from"));
        comparison.jumpFrom = from;
    }
    const auto copy = node.child("copy");
    if (copy)
    {
        BOOST_OUTCOME_TRY(sections, source.required(copy, "sections"));
        comparison.copySections = wordsOf(sections);
        BOOST_OUTCOME_TRY(percent, source.requiredInteger(copy, "percent"));
        comparison.copyPercent = percent;
        BOOST_OUTCOME_TRY(characters, source.requiredInteger(copy, "characters"));
        comparison.copyCharacters = characters;
    }
    comparison.statutoryPhrases = textsOf(copy, "statutory");
    comparison.fileNameWords = textsOf(node, "file-name");
    return comparison;
}
}
