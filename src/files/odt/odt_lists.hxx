// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/odt/odt_styles.hxx"

#include <pugixml.hpp>

#include <map>
#include <string>
#include <vector>

namespace gouji
{
/// Counts the items of automatic lists in reading order.
class OdtLists
{
public:
    explicit OdtLists(const OdtStyles& styles) : styles_(styles) {}

    /// A <text:list> begins or ends; within another it is its next level.
    void enter(const pugi::xml_node& list);
    void leave();
    /// The next item of the innermost list begins; its first paragraph has the label.
    void beginItem(const pugi::xml_node& item);
    /// The label of a paragraph: of the item that has begun, else of the outline if it is a heading of such a style.
    [[nodiscard]] std::string label(const pugi::xml_node& paragraph);

private:
    struct OpenList
    {
        std::string style;
        std::string id; ///< key of its numbers
        std::size_t level = 0;
        bool isLabelled = false; ///< the next paragraph has the item's label
    };

    [[nodiscard]] std::string idOf(const pugi::xml_node& list, const std::string& style);
    [[nodiscard]] std::string outlineLabel(const pugi::xml_node& heading);

    const OdtStyles& styles_;
    std::vector<OpenList> open_;
    std::map<std::string, ListNumbers> numbers_; ///< by list
    std::map<std::string, std::string> lastOfStyle_; ///< list style → its last list
    ListNumbers outlineNumbers_;
    int anonymous_ = 0;
};
}
