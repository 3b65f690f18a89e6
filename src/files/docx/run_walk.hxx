// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/docx/style_sheet.hxx"
#include "files/story/story.hxx"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// Where a complex field (<w:fldChar>) is.
enum class FieldPart
{
    Instruction, ///< not shown
    Result,
};

struct ComplexField
{
    FieldPart part = FieldPart::Instruction;
    std::string instruction = {};
};

/// Collects the visible, undeleted text of the runs of consecutive paragraphs of one story; a field may begin in one and
/// end in a later one. Left out: tracked deletions, hidden text, instructions of fields but for the words of a
/// MACROBUTTON, marks of notes. Raised and lowered digits as base/text says. What else hangs at a run (drawings, objects) is kept for its reader.
class RunWalk
{
public:
    explicit RunWalk(const StyleSheet& styles) : styles_(styles) {}

    /// Adds the runs within a <w:p>, or within what holds runs in its place, to the paragraph.
    void add(const pugi::xml_node& content, const TextLooks& paragraphLooks, StoryParagraph& paragraph);

    /// Drawings, shapes and objects of the runs since the last call, in their order.
    [[nodiscard]] std::vector<pugi::xml_node> takeDrawings();
    /// Where pages or columns end within the paragraph, since the last call: bytes of its text.
    [[nodiscard]] std::vector<std::size_t> takePageBreaks();

private:
    void addRun(const pugi::xml_node& run, const TextLooks& paragraphLooks, StoryParagraph& paragraph);
    void addContent(const pugi::xml_node& content, const TextLooks& looks, StoryParagraph& paragraph);
    void addText(const std::string& text, const TextLooks& looks, StoryParagraph& paragraph);
    void addSimpleField(const pugi::xml_node& field, const TextLooks& paragraphLooks, StoryParagraph& paragraph);
    void addFieldCharacter(const pugi::xml_node& character, const TextLooks& looks, StoryParagraph& paragraph);
    [[nodiscard]] bool isInInstruction() const;

    const StyleSheet& styles_;
    std::vector<ComplexField> fields_; ///< the innermost last
    std::vector<pugi::xml_node> drawings_;
    std::vector<std::size_t> pageBreaks_;
};
}
