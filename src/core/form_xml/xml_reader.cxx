// SPDX-License-Identifier: MPL-2.0
#include "form_xml/xml_reader.hxx"

#include "base/limits.hxx"

#include <algorithm>
#include <charconv>

namespace gouji
{
namespace
{
std::string tooLong(const char* what, std::size_t most)
{
    return std::string(what) + " of more than " + std::to_string(most) + " bytes";
}

bool isLongText(const pugi::xml_node& node)
{
    const auto isLong = [](const pugi::char_t* text) { return std::string_view(text).size() > kMostFormTextBytes; };
    return isLong(node.value()) || std::ranges::any_of(node.attributes(), isLong, [](const auto& attribute) { return attribute.value(); });
}
}

XmlSource::XmlSource(std::string_view text, std::string fileName) : text_(text), fileName_(std::move(fileName))
{
    for (std::size_t offset = 0; offset < text_.size(); ++offset)
        if (text_[offset] == '\n')
            lineEnds_.push_back(static_cast<std::ptrdiff_t>(offset));
}

Result<pugi::xml_node> XmlSource::parse(pugi::xml_document& document, const char* rootName) const
{
    if (text_.size() > kMostFormBytes)
        return problemAt(static_cast<std::ptrdiff_t>(kMostFormBytes), tooLong("a form", kMostFormBytes));
    const auto parsed = document.load_buffer(text_.data(), text_.size(), pugi::parse_default | pugi::parse_trim_pcdata, pugi::encoding_utf8);
    if (!parsed)
        return problemAt(parsed.offset, parsed.description());
    const auto root = document.document_element();
    if (std::string_view(root.name()) != rootName)
        return problem(root, std::string("<") + root.name() + "> instead of <" + rootName + ">");
    BOOST_OUTCOME_TRYV(requireLimits(root));
    return root;
}

Result<void> XmlSource::requireLimits(const pugi::xml_node& root) const
{
    std::size_t elements = 0;
    std::size_t depth = 0;
    for (auto node = root; node; node = nextInTree(node, depth))
    {
        if (isLongText(node))
            return problem(node, tooLong("a text", kMostFormTextBytes));
        if (node.type() == pugi::node_element && ++elements > kMostFormElements)
            return problem(node, "more than " + std::to_string(kMostFormElements) + " elements");
        if (depth > kMostFormDepth)
            return problem(node, "nested too deeply, more than " + std::to_string(kMostFormDepth) + " levels");
    }
    return boost::outcome_v2::success();
}

Result<std::string> XmlSource::required(const pugi::xml_node& node, const char* attribute) const
{
    std::string value = node.attribute(attribute).value();
    if (value.empty())
        return problem(node, std::string("<") + node.name() + "> without " + attribute);
    return value;
}

Result<int> XmlSource::requiredInteger(const pugi::xml_node& node, const char* attribute) const
{
    BOOST_OUTCOME_TRY(text, required(node, attribute));
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size())
        return problem(node, std::string(attribute) + "=\"" + text + "\" is not a number");
    return value;
}

Error XmlSource::problem(const pugi::xml_node& node, const std::string& what) const
{
    return problemAt(node.offset_debug(), what);
}

Error XmlSource::problemAt(std::ptrdiff_t offset, const std::string& what) const
{
    return {ErrorCode::FormInvalid, {{"file", fileName_}, {"line", lineOf(offset)}, {"problem", what}}};
}

Error XmlSource::problemInRule(const pugi::xml_node& rule, std::size_t offset, const std::string& fragment, const std::string& what) const
{
    return {ErrorCode::RuleInvalid,
            {{"file", fileName_},
             {"line", lineOf(rule.offset_debug())},
             {"rule", rule.attribute("id").value()},
             {"fragment", fragment},
             {"column", std::to_string(offset + 1)},
             {"problem", what}}};
}

std::string XmlSource::lineOf(std::ptrdiff_t offset) const
{
    return std::to_string(1 + (std::ranges::lower_bound(lineEnds_, offset) - lineEnds_.begin()));
}

pugi::xml_node nextInTree(pugi::xml_node node, std::size_t& depth)
{
    if (const auto child = node.first_child())
    {
        ++depth;
        return child;
    }
    while (depth > 0 && !node.next_sibling())
    {
        node = node.parent();
        --depth;
    }
    return depth > 0 ? node.next_sibling() : pugi::xml_node();
}

bool isYes(const pugi::xml_node& node, const char* attribute)
{
    return std::string_view(node.attribute(attribute).value()) == "yes";
}
}
