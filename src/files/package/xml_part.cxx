// SPDX-License-Identifier: MPL-2.0
#include "files/package/xml_part.hxx"

#include "base/limits.hxx"
#include "form_xml/xml_reader.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr unsigned kOptions = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype;

bool isTooDeep(const pugi::xml_node& root)
{
    std::size_t depth = 0;
    for (auto node = root; node; node = nextInTree(node, depth))
        if (depth > kMostXmlDepth)
            return true;
    return false;
}

bool hasDocumentType(const pugi::xml_document& document)
{
    return std::ranges::any_of(document.children(), [](const pugi::xml_node& node) { return node.type() == pugi::node_doctype; });
}

bool isTooLarge(std::string_view bytes)
{
    if (bytes.size() <= kMostXmlItems) // no item is of less than a byte
        return false;
    const auto isOfOne = [](char character) { return character == '<' || character == '='; };
    return bytes.size() > kMostPartBytes || static_cast<std::size_t>(std::ranges::count_if(bytes, isOfOne)) > kMostXmlItems;
}
}

Result<pugi::xml_document> parseXml(std::string_view bytes, const UsualPrefixes& names, const PartName& name)
{
    const auto failed = [&name](ErrorCode code) { return Error{code, {{"file", name.file}, {"part", name.part}}}; };
    if (isTooLarge(bytes))
        return failed(ErrorCode::FileTooLarge);
    pugi::xml_document document;
    if (!document.load_buffer(bytes.data(), bytes.size(), kOptions) || hasDocumentType(document))
        return failed(ErrorCode::FileDamaged);
    const auto root = document.document_element();
    if (isTooDeep(root))
        return failed(ErrorCode::FileTooLarge);
    useUsualPrefixes(root, names);
    return document;
}
}
