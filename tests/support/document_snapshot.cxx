// SPDX-License-Identifier: MPL-2.0
#include "support/document_snapshot.hxx"

#include "support/temporary_folder.hxx"

#include <pugixml.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string_view>

namespace gouji::test
{
namespace
{
using Definitions = std::map<std::string, std::string>; // automatic style → its content

/// What the office counts or computes anew as it likes: revisions, ids, whether tracked changes of a row are within its text alone.
const std::set<std::string_view> kStamps = {"loext:text-changes-only", "officeooo:paragraph-rsid", "officeooo:rsid", "text:change-id", "text:id", "xml:id"};

std::string serialise(const pugi::xml_node& node)
{
    std::ostringstream stream;
    node.print(stream, " ", pugi::format_indent);
    return stream.str();
}

/// The white space between the rows of a table is of the file's layout; a text's own is not.
bool isBetweenRows(const pugi::xml_node& node)
{
    return std::string_view(node.parent().name()).starts_with("table:") && node.type() == pugi::node_pcdata;
}

void joinTexts(pugi::xml_node first, pugi::xml_node second)
{
    if (first.type() != pugi::node_pcdata || second.type() != pugi::node_pcdata)
        return;
    first.set_value((std::string(first.value()) + second.value()).c_str());
    second.parent().remove_child(second);
}

/// Where a page ends, a run of words becomes two.
void removeAndJoin(pugi::xml_node pageBreak)
{
    pugi::xml_node before = pageBreak.previous_sibling();
    pugi::xml_node behind = pageBreak.next_sibling();
    pageBreak.parent().remove_child(pageBreak);
    if (isBetweenRows(behind))
        behind.parent().remove_child(behind);
    else
        joinTexts(before, behind);
    const std::string style = before.attribute("text:style-name").value();
    if (before.name() != std::string_view("text:span") || before.name() != std::string_view(behind.name())
        || style != behind.attribute("text:style-name").value())
        return;
    const pugi::xml_node last = before.last_child();
    while (const pugi::xml_node child = behind.first_child())
        before.append_move(child);
    behind.parent().remove_child(behind);
    joinTexts(last, last.next_sibling());
}

bool isNamed(const pugi::xml_node& node, std::string_view name)
{
    return node.name() == name;
}

/// Where a comment stood behind a link, undo leaves a span without text.
void removeEmptySpanBehind(pugi::xml_node link)
{
    const pugi::xml_node behind = link.next_sibling();
    if (isNamed(behind, "text:span") && !behind.first_child())
        link.parent().remove_child(behind);
}

/// A link without a text, which nobody sees: undo of anything in its paragraph loses it.
bool isEmptyLink(const pugi::xml_node& node)
{
    return isNamed(node, "text:a") && !node.first_child();
}

void removeEmptyLinks(pugi::xml_node parent)
{
    for (pugi::xml_node child = parent.first_child(); child;)
    {
        const pugi::xml_node next = child.next_sibling();
        if (isEmptyLink(child))
            parent.remove_child(child);
        child = next;
    }
}

/// The value of an expression comes with the next refreshing of fields, a number of pages with the next layout.
bool isComputed(const pugi::xml_node& node)
{
    return isNamed(node, "text:expression") || isNamed(node, "text:page-count") || isNamed(node, "text:page-number");
}

void removeValue(pugi::xml_node field)
{
    field.remove_attributes();
    field.remove_children();
}

void removeStamps(pugi::xml_node node)
{
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;)
    {
        const pugi::xml_attribute next = attribute.next_attribute();
        if (kStamps.contains(attribute.name()))
            node.remove_attribute(attribute);
        attribute = next;
    }
    node.remove_child("dc:date");
    while (const pugi::xml_node pageBreak = node.child("text:soft-page-break"))
        removeAndJoin(pageBreak);
    removeEmptyLinks(node);
    if (isComputed(node))
        removeValue(node);
    if (isNamed(node, "text:a"))
        removeEmptySpanBehind(node);
    for (const pugi::xml_node child : node.children())
        removeStamps(child);
}

/// An automatic style that adds nothing is its parent: undo may leave one behind that held a revision number only.
std::string definition(pugi::xml_node style)
{
    style.remove_attribute("style:name");
    style.remove_attribute("style:display-name");
    for (pugi::xml_node child = style.first_child(); child;)
    {
        const pugi::xml_node next = child.next_sibling();
        if (!child.first_attribute() && !child.first_child())
            style.remove_child(child);
        child = next;
    }
    const bool isParentOnly =
        !style.first_child() && !style.attribute("style:master-page-name") && !style.attribute("style:data-style-name");
    return isParentOnly ? style.attribute("style:parent-style-name").value() : serialise(style);
}

Definitions definitionsOf(const pugi::xml_node& automaticStyles)
{
    Definitions definitions;
    for (const pugi::xml_node style : automaticStyles.children())
    {
        const std::string name = style.attribute("style:name").value();
        definitions.emplace(name, definition(style));
    }
    return definitions;
}

/// A style without content says what no style says.
void resolveStyles(pugi::xml_node node, const Definitions& definitions)
{
    for (pugi::xml_attribute attribute = node.first_attribute(); attribute;)
    {
        const pugi::xml_attribute next = attribute.next_attribute();
        const auto found =
            std::string_view(attribute.name()).ends_with("style-name") ? definitions.find(attribute.value()) : definitions.end();
        if (found != definitions.end() && found->second.empty())
            node.remove_attribute(attribute);
        else if (found != definitions.end())
            attribute.set_value(found->second.c_str());
        attribute = next;
    }
    for (const pugi::xml_node child : node.children())
        resolveStyles(child, definitions);
}

std::string pageStylesIn(const pugi::xml_node& root, const std::string& body, const Definitions& definitions)
{
    std::string text;
    for (const pugi::xml_node page : root.child("office:master-styles").children("style:master-page"))
    {
        const std::string name = page.attribute("style:name").value();
        if (name != "Standard" && body.find("style:master-page-name=&quot;" + name + "&quot;") == std::string::npos)
            continue;
        text += serialise(page);
        const auto layout = definitions.find(page.attribute("style:page-layout-name").value());
        text += layout == definitions.end() ? std::string() : layout->second;
    }
    return text;
}

std::string around(const std::string& name, const std::string& left, const std::string& right)
{
    if (left == right)
        return {};
    const auto [first, second] = std::mismatch(left.begin(), left.end(), right.begin(), right.end());
    const auto position = static_cast<std::size_t>(first - left.begin());
    const std::size_t begin = position < 200 ? 0 : position - 200;
    return name + " differs:\n  " + left.substr(begin, 500) + "\n  " + right.substr(begin, 500) + "\n";
}
}

StoredText storedText(const WriterDocument& document)
{
    const TemporaryFolder folder;
    const auto file = folder.path() / "snapshot.fodt";
    const bool isModified = document.isModified();
    document.storeCopy(file, "OpenDocument Text Flat XML");
    const std::string bytes = readBytes(file);
    const auto root = bytes.find("<office:document");
    const auto endOfRoot = bytes.find('>', root) + 1;
    return {bytes.substr(root, endOfRoot - root) + bytes.substr(bytes.find("<office:font-face-decls")), isModified};
}

DocumentSnapshot snapshot(const StoredText& stored)
{
    pugi::xml_document xml;
    xml.load_buffer(stored.bytes.data(), stored.bytes.size(), pugi::parse_default | pugi::parse_ws_pcdata);
    removeStamps(xml);
    const pugi::xml_node root = xml.child("office:document");
    const Definitions definitions = definitionsOf(root.child("office:automatic-styles"));
    resolveStyles(root.child("office:body"), definitions);
    const std::string body = serialise(root.child("office:body"));
    return {body, pageStylesIn(root, body, definitions), stored.isModified};
}

DocumentSnapshot snapshot(const WriterDocument& document)
{
    return snapshot(storedText(document));
}

std::string firstDifference(const DocumentSnapshot& left, const DocumentSnapshot& right)
{
    std::string text = around("body", left.body, right.body) + around("page styles", left.pageStyles, right.pageStyles);
    if (left.isModified != right.isModified)
        text += "modified flag differs\n";
    return text;
}
}
