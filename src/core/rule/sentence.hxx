// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rule/equation.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gouji
{
/// The syntax tree of one rule sentence, names not yet resolved.
///
///   sentence   := [ "for every" ("row" | "column" | "group") [ "in" "(" name { "," name } ")" ] ":" ]
///                 [ "if" comparison "then" ] comparison
///   comparison := sum ( "=" | "<=" | ">=" | "<" | ">" ) sum
///   sum        := [ "-" ] term { ("+" | "-") term }
///   term       := integer [ "*" operand ] | operand
///   operand    := name | "sum" "(" name ")"
///   name       := identifier { "." identifier }
///
/// Not supported: products of figures, division, parentheses around sums; no statutory rule needs them.
struct RuleOperand
{
    std::string name;
    bool isSum = false; ///< sum(name): the figures of a group
    std::size_t offset = 0; ///< bytes from the start of the sentence

    friend bool operator==(const RuleOperand&, const RuleOperand&) = default;
};

struct RuleTerm
{
    int factor = 1;
    std::optional<RuleOperand> operand; ///< absent: a constant

    friend bool operator==(const RuleTerm&, const RuleTerm&) = default;
};

using RuleSum = std::vector<RuleTerm>;

struct RuleComparison
{
    RuleSum left;
    Relation relation = Relation::Equal;
    RuleSum right;

    friend bool operator==(const RuleComparison&, const RuleComparison&) = default;
};

enum class QuantifierKind
{
    Row,
    Column,
    Group,
};

struct Quantifier
{
    QuantifierKind kind = QuantifierKind::Row;
    std::vector<RuleOperand> elements; ///< empty: all of the table

    friend bool operator==(const Quantifier&, const Quantifier&) = default;
};

struct RuleSentence
{
    std::optional<Quantifier> quantifier;
    std::optional<RuleComparison> condition;
    RuleComparison claim;

    friend bool operator==(const RuleSentence&, const RuleSentence&) = default;
};

/// Where a sentence stops making sense, and what was expected or is wrong there.
struct SentenceError
{
    std::size_t offset = 0; ///< bytes from the start of the sentence
    std::string fragment; ///< the text at the offset, up to some twenty bytes
    std::string problem; ///< in the terms of the grammar: "operand", "unknown name"

    friend bool operator==(const SentenceError&, const SentenceError&) = default;
};

[[nodiscard]] std::variant<RuleSentence, SentenceError> parseSentence(std::string_view text);

/// A sum alone, as the readings of phrases have it.
[[nodiscard]] std::variant<RuleSum, SentenceError> parseSum(std::string_view text);

/// The canonical text of a sentence; parsing it gives the same tree, offsets aside, unless its spaces make it too long
/// (kMostRuleBytes).
[[nodiscard]] std::string toText(const RuleSentence& sentence);
}
