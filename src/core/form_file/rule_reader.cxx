// SPDX-License-Identifier: MPL-2.0
#include "form_file/rule_reader.hxx"

#include "base/limits.hxx"

namespace gouji
{
namespace
{
std::size_t termsOf(const Comparison& comparison)
{
    return comparison.left.terms.size() + comparison.right.terms.size() + 1;
}
}

Result<Severity> readSeverity(const XmlSource& source, const pugi::xml_node& node)
{
    BOOST_OUTCOME_TRY(text, source.required(node, "severity"));
    if (const auto severity = severityOfName(text))
        return *severity;
    return source.problem(node, "severity=\"" + text + "\" is not error, warning or info");
}

Result<std::vector<Equation>> readEquations(const XmlSource& source, const pugi::xml_node& rule, const RuleBinder& binder)
{
    BOOST_OUTCOME_TRY(id, source.required(rule, "id"));
    BOOST_OUTCOME_TRY(severity, readSeverity(source, rule));
    const auto inRule = [&](const SentenceError& error) { return source.problemInRule(rule, error.offset, error.fragment, error.problem); };

    const auto sentence = parseSentence(rule.child_value());
    if (const auto* error = std::get_if<SentenceError>(&sentence))
        return inRule(*error);
    auto bound = binder.bind(std::get<RuleSentence>(sentence));
    if (const auto* error = std::get_if<SentenceError>(&bound))
        return inRule(*error);
    auto equations = std::get<std::vector<Equation>>(std::move(bound));
    for (auto& equation : equations)
    {
        equation.rule = id;
        equation.severity = severity;
    }
    return equations;
}

Result<void> TermCount::add(const XmlSource& source, const pugi::xml_node& rule, const std::vector<Equation>& equations)
{
    for (const auto& equation : equations)
        terms_ += termsOf(equation.claim) + (equation.condition ? termsOf(*equation.condition) : 0);
    return require(source, rule);
}

Result<void> TermCount::add(const XmlSource& source, const pugi::xml_node& reading, const FigureSum& sum)
{
    terms_ += sum.terms().size();
    return require(source, reading);
}

Result<void> TermCount::require(const XmlSource& source, const pugi::xml_node& node) const
{
    if (terms_ > kMostTerms)
        return source.problem(node, "more than " + std::to_string(kMostTerms) + " terms in all");
    return boost::outcome_v2::success();
}
}
