// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/docx/numbering.hxx"
#include "files/docx/run_walk.hxx"
#include "files/docx/style_sheet.hxx"
#include "files/docx/table_rows.hxx"
#include "files/story/story.hxx"
#include "files/story/table_names.hxx"

#include <pugixml.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// Reads the stories of a .docx from the XML of its body: paragraphs, tables, and what is drawn, each where it is
/// anchored. One for a document: lists count on from story to story.
class StoryReader
{
public:
    StoryReader(const StyleSheet& styles, Numbering& numbering) : styles_(styles), numbering_(numbering) {}

    /// The story of the <w:body>, where a table with text around it (<w:tblpPr>) and paragraphs in a frame (<w:framePr>) are
    /// anchored to the paragraph behind them, as in Writer.
    [[nodiscard]] Story readBody(const pugi::xml_node& body);

    /// Whether pictures or embedded objects were met.
    [[nodiscard]] bool hasPictures() const { return hasPictures_; }

private:
    /// The story of any other element that holds paragraphs and tables: <w:tc>, <w:txbxContent>.
    [[nodiscard]] Story read(const pugi::xml_node& container);
    void add(const pugi::xml_node& container, RunWalk& walk, Story& story);
    void addTable(const pugi::xml_node& node, Story& story);
    void addParagraph(const pugi::xml_node& node, RunWalk& walk, Story& story);
    [[nodiscard]] StoryParagraph paragraph(const pugi::xml_node& node, RunWalk& walk, bool isOfFrame);
    [[nodiscard]] StoryTable table(const pugi::xml_node& node);
    [[nodiscard]] Story readBox(const DocxBox& box);
    [[nodiscard]] std::string label(const pugi::xml_node& properties, const std::string& style);
    void addDrawing(const pugi::xml_node& drawing, StoryParagraph& paragraph);

    const StyleSheet& styles_;
    Numbering& numbering_;
    TableNames names_;
    std::vector<AnchoredStory> floating_; ///< what stands in frames and waits for the paragraph behind it
    bool isInBody_ = false;
    int unnamedFrames_ = 0; ///< they are called as Writer does
    bool hasPictures_ = false;
};
}
