// SPDX-License-Identifier: MPL-2.0
#include "rule/sentence.hxx"

#include <array>

namespace gouji
{
namespace
{
std::string toText(const RuleOperand& operand)
{
    return operand.isSum ? "sum(" + operand.name + ")" : operand.name;
}

/// Without its sign.
std::string toText(const RuleTerm& term)
{
    const auto magnitude = std::to_string(term.factor < 0 ? -term.factor : term.factor);
    if (!term.operand)
        return magnitude;
    return magnitude == "1" ? toText(*term.operand) : magnitude + " * " + toText(*term.operand);
}

std::string toText(const RuleSum& sum)
{
    std::string text;
    for (const auto& term : sum)
    {
        const bool isFirst = text.empty();
        if (term.factor < 0)
            text += isFirst ? "-" : " - ";
        else if (!isFirst)
            text += " + ";
        text += toText(term);
    }
    return text;
}

std::string toText(const RuleComparison& comparison)
{
    constexpr std::array kRelations{" = ", " <= ", " >= ", " < ", " > "};
    return toText(comparison.left) + kRelations.at(static_cast<std::size_t>(comparison.relation)) + toText(comparison.right);
}

std::string toText(const Quantifier& quantifier)
{
    constexpr std::array kAxes{"row", "column", "group"};
    std::string elements;
    for (const auto& element : quantifier.elements)
        elements += (elements.empty() ? "" : ", ") + element.name;
    return std::string("for every ") + kAxes.at(static_cast<std::size_t>(quantifier.kind)) + (elements.empty() ? "" : " in (" + elements + ")")
        + ": ";
}
}

std::string toText(const RuleSentence& sentence)
{
    return (sentence.quantifier ? toText(*sentence.quantifier) : "")
        + (sentence.condition ? "if " + toText(*sentence.condition) + " then " : "") + toText(sentence.claim);
}
}
