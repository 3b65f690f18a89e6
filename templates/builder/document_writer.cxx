// SPDX-License-Identifier: MPL-2.0
#include "document_writer.hxx"

#include "table_writer.hxx"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>

namespace gouji
{
namespace
{
/// A layout file may wrap its lines; Chinese text has no space there.
std::string unwrapped(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at)
    {
        if (text[at] != '\n')
        {
            result += text[at];
            continue;
        }
        result.erase(result.find_last_not_of(' ') + 1);
        at = std::min(text.find_first_not_of(" \n", at), text.size()) - 1;
    }
    return result;
}

void addPlaceholder(pugi::xml_node paragraph, const std::string& prompt, const std::string& description)
{
    auto node = paragraph.append_child("text:placeholder");
    node.append_attribute("text:placeholder-type") = "text";
    node.append_attribute("text:description") = description.c_str();
    node.text() = ("<" + prompt + ">").c_str();
}

/// A paragraph of text, fields, prompts, line breaks and the form's title.
void addInline(pugi::xml_node paragraph, pugi::xml_node source, const Form& form)
{
    const std::string hint = source.root().first_element_by_path("layout").attribute("hint").value();
    for (const pugi::xml_node part : source.children())
    {
        const std::string_view name = part.name();
        if (name.empty())
            paragraph.append_child(pugi::node_pcdata).set_value(unwrapped(part.value()).c_str());
        else if (name == "field")
            addPlaceholder(paragraph, part.attribute("id").value() == std::string_view("unit") ? form.unitPrompt : form.yearPrompt, hint);
        else if (name == "prompt")
            addPlaceholder(paragraph, unwrapped(part.text().get()), hint);
        else if (name == "form-title")
            paragraph.append_child(pugi::node_pcdata).set_value(form.title.c_str());
        else if (name == "line-break")
            paragraph.append_child("text:line-break");
        else
            throw std::runtime_error("unknown layout element " + std::string(name));
    }
}

pugi::xml_node addParagraph(pugi::xml_node text, const char* style)
{
    auto paragraph = text.append_child("text:p");
    paragraph.append_attribute("text:style-name") = style;
    return paragraph;
}

pugi::xml_node addHeading(pugi::xml_node text, const char* style, int level)
{
    auto heading = text.append_child("text:h");
    heading.append_attribute("text:style-name") = style;
    heading.append_attribute("text:outline-level") = level;
    return heading;
}

void addNarrative(pugi::xml_node text, pugi::xml_node source, const Form& form)
{
    for (const pugi::xml_node block : source.children())
    {
        const bool isHeading = block.name() == std::string_view("subheading");
        addInline(isHeading ? addHeading(text, "gouji-subheading", 2) : addParagraph(text, "gouji-text"), block, form);
    }
}

pugi::xml_node layoutOf(pugi::xml_node layout, const char* element, const std::string& id)
{
    return layout.find_child_by_attribute(element, "id", id.c_str());
}

void addTable(pugi::xml_node text, pugi::xml_node automaticStyles, const Form& form, const std::string& id, pugi::xml_node layout)
{
    const auto table = std::ranges::find(form.tables, id, &TableForm::id);
    const auto tableLayout = layoutOf(layout, "table", id);
    if (table == form.tables.end() || !tableLayout)
        throw std::runtime_error("no table " + id + " in form or layout");
    writeTable(text, automaticStyles, *table, tableLayout);
}

void addSection(pugi::xml_node text, pugi::xml_node automaticStyles, const Form& form, const Section& section,
                pugi::xml_node layout)
{
    const bool onNewPage = layoutOf(layout, "table", section.table).attribute("new-page").as_bool();
    addHeading(text, onNewPage ? "heading-on-new-page" : "gouji-heading", 1)
        .append_child(pugi::node_pcdata)
        .set_value((section.number + "、" + section.heading).c_str());
    addNarrative(text, layoutOf(layout, "section", section.id), form);
    if (!section.table.empty())
        addTable(text, automaticStyles, form, section.table, layout);
}

void requireLayoutOf(const Form& form, pugi::xml_node layout)
{
    if (layout.attribute("form").value() != form.id)
        throw std::runtime_error("the layout belongs to another form than " + form.id);
}
}

void writeTableContent(pugi::xml_document& skeleton, const Form& form, const std::string& tableId, pugi::xml_node layout)
{
    requireLayoutOf(form, layout);
    const auto content = skeleton.child("office:document-content");
    addTable(content.child("office:body").child("office:text"), content.child("office:automatic-styles"), form, tableId, layout);
}

void writeContent(pugi::xml_document& skeleton, const Form& form, pugi::xml_node layout)
{
    requireLayoutOf(form, layout);
    const auto content = skeleton.child("office:document-content");
    const auto text = content.child("office:body").child("office:text");
    const auto automaticStyles = content.child("office:automatic-styles");
    addInline(addParagraph(text, "gouji-title"), layout.child("title"), form);
    addNarrative(text, layout.child("opening"), form);
    for (const Section& section : form.sections)
        addSection(text, automaticStyles, form, section, layout);
    for (const TableForm& table : form.tables)
        if (std::ranges::find(form.sections, table.id, &Section::table) == form.sections.end())
            addTable(text, automaticStyles, form, table.id, layout);
}

void writeMeta(pugi::xml_document& skeleton, const Form& form, pugi::xml_node layout)
{
    auto meta = skeleton.child("office:document-meta").child("office:meta");
    meta.append_child("dc:title").text() = layout.attribute("name").value();
    meta.append_child("dc:subject").text() = form.source.c_str();
    meta.append_child("dc:language").text() = "zh-CN";
}
}
