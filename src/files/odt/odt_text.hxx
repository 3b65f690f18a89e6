// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/odt/odt_changes.hxx"
#include "files/odt/odt_styles.hxx"
#include "files/story/story.hxx"

#include <pugixml.hpp>

#include <string_view>
#include <utility>
#include <vector>

namespace gouji
{
/// Collects the visible text of one paragraph after the other. Deleted text is not in an OpenDocument's flow, only the
/// place where it stood. Left out: hidden text, notes, annotations, commands of form fields, unfilled placeholders.
/// White space is collapsed as ODF 1.3, 6.1.2 says.
class OdtText
{
public:
    /// `changes`: of the whole document.
    OdtText(const OdtStyles& styles, OdtChanges& changes) : styles_(styles), changes_(changes) {}

    void addParagraph(const pugi::xml_node& node, StoryParagraph& paragraph);

    /// Frames that are anchored in the paragraphs since the last call.
    [[nodiscard]] std::vector<pugi::xml_node> takeDrawings() { return std::exchange(drawings_, {}); }

private:
    void addContent(const pugi::xml_node& content, const TextLooks& looks, StoryParagraph& paragraph);
    void addElement(const pugi::xml_node& element, const TextLooks& looks, StoryParagraph& paragraph);
    void addCollapsed(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph);
    void addText(std::string_view text, const TextLooks& looks, StoryParagraph& paragraph);

    const OdtStyles& styles_;
    std::vector<pugi::xml_node> drawings_;
    OdtChanges& changes_;
    bool isBehindSpace_ = false; ///< a further space is none
    bool isInCommand_ = false;
};
}
