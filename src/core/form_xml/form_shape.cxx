// SPDX-License-Identifier: MPL-2.0
#include "form_xml/form_shape.hxx"

#include "base/text.hxx"

#include <array>

namespace gouji
{
namespace
{
enum class Times
{
    Once,
    AtMostOnce,
    OnceOrMore,
    Any,
};

enum class Says
{
    Words,
    Nothing,
};

struct ElementShape
{
    std::string_view parent;
    std::string_view name;
    Times times;
    Says says;
    std::string_view attributes; ///< those that it must have, parted by spaces
};

constexpr std::array kElements{
    ElementShape{"form", "title", Times::Once, Says::Words, ""},
    ElementShape{"form", "sections", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"form", "structure", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"form", "last-year", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"form", "units", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"form", "checks", Times::Once, Says::Nothing, ""},
    ElementShape{"form", "phrases", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"sections", "section", Times::OnceOrMore, Says::Nothing, ""},
    ElementShape{"section", "variant", Times::Any, Says::Words, ""},
    ElementShape{"structure", "numbering", Times::OnceOrMore, Says::Nothing, "after"},
    ElementShape{"structure", "leftover", Times::Any, Says::Words, ""},
    ElementShape{"structure", "prompt", Times::Any, Says::Words, ""},
    ElementShape{"structure", "empty-word", Times::Any, Says::Words, ""},
    ElementShape{"aspect", "word", Times::OnceOrMore, Says::Words, ""},
    ElementShape{"structure", "fee-word", Times::Any, Says::Words, ""},
    ElementShape{"structure", "period", Times::Once, Says::Nothing, "year month day"},
    ElementShape{"period", "link", Times::OnceOrMore, Says::Words, ""},
    ElementShape{"structure", "report-name", Times::Any, Says::Words, ""},
    ElementShape{"structure", "not-report-name", Times::Any, Says::Words, ""},
    ElementShape{"structure", "unit-phrase", Times::Any, Says::Nothing, "before after"},
    ElementShape{"structure", "own-name", Times::Any, Says::Words, ""},
    ElementShape{"structure", "unit-word", Times::Any, Says::Words, ""},
    ElementShape{"structure", "may-repeat", Times::Any, Says::Words, ""},
    ElementShape{"units", "unit", Times::OnceOrMore, Says::Words, ""},
    ElementShape{"table", "rules", Times::Once, Says::Nothing, ""},
    ElementShape{"table", "last-year", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"panel", "columns", Times::Once, Says::Nothing, ""},
    ElementShape{"panel", "rows", Times::Once, Says::Nothing, ""},
    ElementShape{"columns", "column", Times::Any, Says::Nothing, "id"},
    ElementShape{"row", "variant", Times::Any, Says::Words, ""},
    ElementShape{"column", "variant", Times::Any, Says::Words, ""},
    ElementShape{"group", "variant", Times::Any, Says::Words, ""},
    ElementShape{"group", "row", Times::Any, Says::Nothing, "id"},
    ElementShape{"group", "column", Times::Any, Says::Nothing, "id"},
    ElementShape{"last-year", "jump", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"last-year", "copy", Times::AtMostOnce, Says::Nothing, ""},
    ElementShape{"copy", "statutory", Times::Any, Says::Words, ""},
    ElementShape{"last-year", "file-name", Times::Any, Says::Words, ""},
    ElementShape{"checks", "check", Times::OnceOrMore, Says::Nothing, ""},
    ElementShape{"phrases", "words", Times::Any, Says::Words, ""},
    ElementShape{"phrases", "fold", Times::AtMostOnce, Says::Nothing, "from to"},
    ElementShape{"phrases", "numbers", Times::AtMostOnce, Says::Nothing,
                 "not-after not-before units numeral-units count-units local-units"},
    ElementShape{"phrases", "count", Times::Any, Says::Nothing, "objects"},
    ElementShape{"phrases", "all", Times::Any, Says::Nothing, "objects"},
    ElementShape{"phrases", "none", Times::Any, Says::Nothing, "objects"},
    ElementShape{"count", "share", Times::Any, Says::Nothing, "of"},
    ElementShape{"count", "apart", Times::AtMostOnce, Says::Words, ""},
    ElementShape{"all", "rest", Times::AtMostOnce, Says::Words, ""},
};

std::string named(std::string_view element)
{
    return "<" + std::string(element) + ">";
}

Result<void> requireAttributes(const XmlSource& source, const pugi::xml_node& node, std::string_view attributes)
{
    for (std::size_t begin = 0; begin < attributes.size();)
    {
        const auto end = std::min(attributes.find(' ', begin), attributes.size());
        BOOST_OUTCOME_TRYV(source.required(node, std::string(attributes.substr(begin, end - begin)).c_str()));
        begin = end + 1;
    }
    return boost::outcome_v2::success();
}

/// As children of one parent.
Result<void> requireTimes(const XmlSource& source, const pugi::xml_node& parent, const ElementShape& shape)
{
    const std::string name(shape.name);
    const auto first = parent.child(name.c_str());
    const auto second = first.next_sibling(name.c_str());
    if (!first && (shape.times == Times::Once || shape.times == Times::OnceOrMore))
        return source.problem(parent, "no " + named(name) + " here");
    if (second && (shape.times == Times::Once || shape.times == Times::AtMostOnce))
        return source.problem(second, "a second " + named(name));
    for (auto node = first; node; node = node.next_sibling(name.c_str()))
    {
        BOOST_OUTCOME_TRYV(requireAttributes(source, node, shape.attributes));
        if (shape.says == Says::Words && trimmed(node.child_value()).empty())
            return source.problem(node, named(name) + " without words");
    }
    return boost::outcome_v2::success();
}

Result<void> requireNoBlankAttribute(const XmlSource& source, const pugi::xml_node& node)
{
    for (const auto& attribute : node.attributes())
        if (trimmed(attribute.value()).empty())
            return source.problem(node, named(node.name()) + " without " + attribute.name());
    return boost::outcome_v2::success();
}

/// What the table above cannot say of a parent's children.
Result<void> requireChildren(const XmlSource& source, const pugi::xml_node& node)
{
    const std::string_view name = node.name();
    if (name == "group" && !node.child("row") && !node.child("column") && !node.child("group"))
        return source.problem(node, "nothing in this <group>");
    if (name == "last-year" && std::string_view(node.parent().name()) == "form" && !node.child("file-name"))
        return source.problem(node, "no <file-name> here");
    return boost::outcome_v2::success();
}
}

Result<void> requireFormShape(const XmlSource& source, const pugi::xml_node& form)
{
    std::size_t depth = 0;
    for (auto node = form; node; node = nextInTree(node, depth))
    {
        if (node.type() != pugi::node_element)
            continue;
        BOOST_OUTCOME_TRYV(requireNoBlankAttribute(source, node));
        BOOST_OUTCOME_TRYV(requireChildren(source, node));
        for (const auto& shape : kElements)
            if (shape.parent == node.name())
            {
                BOOST_OUTCOME_TRYV(requireTimes(source, node, shape));
            }
    }
    return boost::outcome_v2::success();
}
}
