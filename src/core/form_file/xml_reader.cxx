// SPDX-License-Identifier: MPL-2.0
#include "form_file/xml_reader.hxx"

#include <algorithm>
#include <charconv>

namespace gouji
{
Result<pugi::xml_node> XmlSource::parse(pugi::xml_document& document, const char* rootName) const
{
    const auto parsed = document.load_buffer(text_.data(), text_.size(), pugi::parse_default | pugi::parse_trim_pcdata, pugi::encoding_utf8);
    if (!parsed)
        return Error{ErrorCode::FormInvalid, {{"file", fileName_}, {"line", lineOf(parsed.offset)}, {"problem", parsed.description()}}};
    const auto root = document.document_element();
    if (std::string_view(root.name()) != rootName)
        return problem(root, std::string("<") + root.name() + "> instead of <" + rootName + ">");
    return root;
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
    return {ErrorCode::FormInvalid, {{"file", fileName_}, {"line", lineOf(node.offset_debug())}, {"problem", what}}};
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
    const auto end = std::clamp<std::ptrdiff_t>(offset, 0, static_cast<std::ptrdiff_t>(text_.size()));
    return std::to_string(1 + std::count(text_.begin(), text_.begin() + end, '\n'));
}

bool isYes(const pugi::xml_node& node, const char* attribute)
{
    return std::string_view(node.attribute(attribute).value()) == "yes";
}
}
