// SPDX-License-Identifier: MPL-2.0
#include "form_file/rule_reader.hxx"

#include "form_file/bind.hxx"

namespace gouji
{
Result<Severity> readSeverity(const XmlSource& source, const pugi::xml_node& node)
{
    BOOST_OUTCOME_TRY(text, source.required(node, "severity"));
    if (const auto severity = severityOfName(text))
        return *severity;
    return source.problem(node, "severity=\"" + text + "\" is not error, warning or info");
}

Result<std::vector<Equation>> readEquations(const XmlSource& source, const pugi::xml_node& rule, const TableForm& table)
{
    BOOST_OUTCOME_TRY(id, source.required(rule, "id"));
    BOOST_OUTCOME_TRY(severity, readSeverity(source, rule));
    const auto inRule = [&](const SentenceError& error) { return source.problemInRule(rule, error.offset, error.fragment, error.problem); };

    const auto sentence = parseSentence(rule.child_value());
    if (const auto* error = std::get_if<SentenceError>(&sentence))
        return inRule(*error);
    auto bound = bindSentence(std::get<RuleSentence>(sentence), table);
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
}
