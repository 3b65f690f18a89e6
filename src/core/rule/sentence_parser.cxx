// SPDX-License-Identifier: MPL-2.0
#include "rule/sentence.hxx"

#include "base/limits.hxx"

#include <boost/fusion/include/adapt_struct.hpp>
#include <boost/spirit/home/x3.hpp>

#include <algorithm>

namespace x3 = boost::spirit::x3;

// X3 names an expected parser by its mangled type as soon as it carries an action; an error shall name the rule.
namespace boost::spirit::x3
{
template <class Subject, class Action>
struct get_info<action<Subject, Action>>
{
    using result_type = std::string;
    std::string operator()(const action<Subject, Action>& parser) const { return what(parser.subject); }
};
}

namespace gouji
{
namespace
{
constexpr std::size_t kFragmentLength = 20;

struct BeginTag;
using Iterator = std::string_view::const_iterator;
using Failure = x3::expectation_failure<Iterator>;

const x3::symbols<Relation> relation({{"=", Relation::Equal},
                                      {"<=", Relation::LessOrEqual},
                                      {">=", Relation::GreaterOrEqual},
                                      {"<", Relation::Less},
                                      {">", Relation::Greater}});
const x3::symbols<QuantifierKind> axis({{"row", QuantifierKind::Row}, {"column", QuantifierKind::Column}, {"group", QuantifierKind::Group}});

const auto identifierCharacter = x3::char_("a-z0-9_");
const auto keyword = [](const char* word) { return x3::lexeme[x3::lit(word) >> !identifierCharacter]; };
const auto reserved = keyword("if") | keyword("then") | keyword("for") | keyword("sum") | keyword("in");

const auto setName = [](auto& context)
{
    const auto range = x3::_attr(context);
    auto& operand = x3::_val(context);
    operand.name.assign(range.begin(), range.end());
    operand.offset = static_cast<std::size_t>(range.begin() - x3::get<BeginTag>(context).get());
};
const auto markSum = [](auto& context) { x3::_val(context).isSum = true; };

const auto identifier = x3::char_("a-z_") >> *identifierCharacter;
const auto rawName = x3::raw[x3::lexeme[!reserved >> identifier % '.']];
const auto name = x3::rule<struct NameTag, RuleOperand>("name of a figure, row or column") = rawName[setName];
const auto expectedName = x3::rule<struct GroupNameTag, boost::iterator_range<Iterator>>("name of a group") = rawName;
const auto operand = x3::rule<struct OperandTag, RuleOperand>("figure")
    = (keyword("sum") > '(' > expectedName[setName] > ')')[markSum] | rawName[setName];

/// Up to six digits: factors and constants are small, and none overflows.
const auto number = x3::rule<struct NumberTag, unsigned>("number below a million") =
    x3::lexeme[x3::uint_parser<unsigned, 10, 1, 6>() >> !x3::char_("0-9")];

const auto setFactor = [](auto& context) { x3::_val(context).factor = x3::_attr(context); };
const auto setOperand = [](auto& context) { x3::_val(context).operand = x3::_attr(context); };
const auto term = x3::rule<struct TermTag, RuleTerm>("figure or number")
    = (number[setFactor] >> -('*' > operand[setOperand])) | operand[setOperand];

const auto addTerm = [](auto& context) { x3::_val(context).push_back(x3::_attr(context)); };
const auto subtractTerm = [](auto& context)
{
    x3::_val(context).push_back(x3::_attr(context));
    x3::_val(context).back().factor *= -1;
};
const auto sum = x3::rule<struct SumTag, RuleSum>("figure or number")
    = ((x3::lit('-') > term[subtractTerm]) | term[addTerm]) >> *((x3::lit('+') > term[addTerm]) | (x3::lit('-') > term[subtractTerm]));

const auto setLeft = [](auto& context) { x3::_val(context).left = x3::_attr(context); };
const auto setRelation = [](auto& context) { x3::_val(context).relation = x3::_attr(context); };
const auto setRight = [](auto& context) { x3::_val(context).right = x3::_attr(context); };
const auto expectedRelation = x3::rule<struct RelationTag, Relation>("one of = <= >= < >") = relation;
const auto comparison = x3::rule<struct ComparisonTag, RuleComparison>("comparison of figures")
    = sum[setLeft] > expectedRelation[setRelation] > sum[setRight];

const auto setKind = [](auto& context) { x3::_val(context).kind = x3::_attr(context); };
const auto setElements = [](auto& context) { x3::_val(context).elements = x3::_attr(context); };
const auto every = x3::rule<struct EveryTag>("every") = keyword("every");
const auto then = x3::rule<struct ThenTag>("then") = keyword("then");
const auto elements = x3::rule<struct ElementsTag, std::vector<RuleOperand>>("name of a row, column or group") = name % ',';
const auto expectedAxis = x3::rule<struct AxisTag, QuantifierKind>("row, column or group") = x3::lexeme[axis >> !identifierCharacter];
const auto quantifier = x3::rule<struct QuantifierTag, Quantifier>("quantifier")
    = keyword("for") > every > expectedAxis[setKind] > -(keyword("in") > '(' > elements[setElements] > ')') > ':';

const auto endOfSentence = x3::rule<struct EndTag>("+, - or the end") = x3::eoi;
const auto setQuantifier = [](auto& context) { x3::_val(context).quantifier = x3::_attr(context); };
const auto setCondition = [](auto& context) { x3::_val(context).condition = x3::_attr(context); };
const auto setClaim = [](auto& context) { x3::_val(context).claim = x3::_attr(context); };
const auto sentence = x3::rule<struct SentenceTag, RuleSentence>("sentence")
    = -quantifier[setQuantifier] >> -(keyword("if") > comparison[setCondition] > then) > comparison[setClaim] > endOfSentence;

const auto loneSum = x3::rule<struct LoneSumTag, RuleSum>("sum") = x3::eps > sum > endOfSentence;

SentenceError errorAt(std::string_view text, Iterator where, const std::string& problem)
{
    const auto position = std::find_if(where, text.end(), [](char character) { return character != ' ' && character != '\n'; });
    const auto offset = static_cast<std::size_t>(position - text.begin());
    return {offset, std::string(text.substr(offset, kFragmentLength)), problem};
}

template <class Tree, class Grammar>
std::variant<Tree, SentenceError> parseWhole(std::string_view text, const Grammar& grammar, const char* expected)
{
    if (text.size() > kMostRuleBytes)
        return errorAt(text, text.begin() + static_cast<std::ptrdiff_t>(kMostRuleBytes), "the end, within " + std::to_string(kMostRuleBytes) + " bytes");
    Tree result;
    auto position = text.begin();
    try
    {
        const auto begin = text.begin();
        if (!x3::phrase_parse(position, text.end(), x3::with<BeginTag>(std::ref(begin))[grammar], x3::ascii::space, result))
            return errorAt(text, position, expected);
    }
    catch (const Failure& failure)
    {
        return errorAt(text, failure.where(), failure.which());
    }
    return result;
}
}

std::variant<RuleSentence, SentenceError> parseSentence(std::string_view text)
{
    return parseWhole<RuleSentence>(text, sentence, "sentence");
}

std::variant<RuleSum, SentenceError> parseSum(std::string_view text)
{
    return parseWhole<RuleSum>(text, loneSum, "figure or number");
}
}
