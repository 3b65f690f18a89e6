// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace gouji
{
/// An element with a class of html_style.hxx, or without ("").
pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* styleClass);
/// The same with a text, which is never taken for markup.
pugi::xml_node addText(pugi::xml_node parent, const char* name, const char* styleClass, const std::string& text);

/// Bytes of a page within which it says who made it.
inline constexpr std::size_t kBeginningOfPage = 1024;

/// Whether a file that begins so is a page that HtmlPage made: findings, a letter, sheets; never a report, whatever words
/// it quotes.
[[nodiscard]] bool isOwnPage(std::string_view beginning);

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
