// SPDX-License-Identifier: MPL-2.0
#include "html/html_page.hxx"

#include "html/html_style.hxx"

#include <sstream>

namespace gouji
{
namespace
{
constexpr const char* kGenerator = "Gouji";
constexpr const char* kSignOfOwnPages = "<meta name=\"generator\" content=\"Gouji\"";
constexpr unsigned kSaving = pugi::format_raw | pugi::format_no_declaration | pugi::format_skip_control_chars;

void addMeta(pugi::xml_node head, const char* name, const char* content)
{
    auto meta = head.append_child("meta");
    meta.append_attribute("name") = name;
    meta.append_attribute("content") = content;
}

void fillHead(pugi::xml_node head, const std::string& title)
{
    head.append_child("meta").append_attribute("charset") = "utf-8";
    addMeta(head, "generator", kGenerator);
    addMeta(head, "viewport", "width=device-width, initial-scale=1");
    addText(head, "title", "", title);
    addText(head, "style", "", kPageStyle);
}
}

pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* styleClass)
{
    auto element = parent.append_child(name);
    if (*styleClass != '\0')
        element.append_attribute("class") = styleClass;
    return element;
}

pugi::xml_node addText(pugi::xml_node parent, const char* name, const char* styleClass, const std::string& text)
{
    auto element = addElement(parent, name, styleClass);
    element.append_child(pugi::node_pcdata).set_value(text.c_str());
    return element;
}

bool isOwnPage(std::string_view beginning)
{
    return beginning.substr(0, kBeginningOfPage).find(kSignOfOwnPages) != std::string_view::npos;
}

HtmlPage::HtmlPage(const std::string& language, const std::string& title)
{
    document_.append_child(pugi::node_doctype).set_value("html");
    auto html = document_.append_child("html");
    html.append_attribute("lang") = language.c_str();
    fillHead(html.append_child("head"), title);
    body_ = html.append_child("body");
}

std::string HtmlPage::text() const
{
    std::ostringstream stream;
    document_.save(stream, "", kSaving, pugi::encoding_utf8);
    return stream.str() + "\n";
}
}
