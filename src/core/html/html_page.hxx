// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <string>

namespace gouji
{
/// An element with a class of html_style.hxx, or without ("").
pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* styleClass);
/// The same with a text, which is never taken for markup.
pugi::xml_node addText(pugi::xml_node parent, const char* name, const char* styleClass, const std::string& text);

/// A page that holds all it needs and prints well: head and style, and a body to fill. No script, nothing from elsewhere.
class HtmlPage
{
public:
    /// Language as in HTML, "zh-CN".
    HtmlPage(const std::string& language, const std::string& title);

    [[nodiscard]] pugi::xml_node body() const { return body_; }
    /// UTF-8, ended by a line break; characters that no page may hold are left out.
    [[nodiscard]] std::string text() const;

private:
    pugi::xml_document document_;
    pugi::xml_node body_;
};
}
