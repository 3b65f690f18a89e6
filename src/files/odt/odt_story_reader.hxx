// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/odt/odt_changes.hxx"
#include "files/odt/odt_lists.hxx"
#include "files/odt/odt_styles.hxx"
#include "files/odt/odt_text.hxx"
#include "files/story/story.hxx"
#include "files/story/table_names.hxx"

#include <pugixml.hpp>

#include <vector>

namespace gouji
{
/// Reads the stories of an OpenDocument text from its XML: paragraphs, tables, and text frames where they are anchored.
/// One for a document: lists count on from story to story.
class OdtStoryReader
{
public:
    explicit OdtStoryReader(const OdtStyles& styles) : styles_(styles), lists_(styles) {}

    /// The story of an element that holds paragraphs and tables: <office:text>, <table:table-cell>, <draw:text-box>.
    /// Frames that stand before the first paragraph of the body are anchored to a page; elsewhere Writer has none.
    [[nodiscard]] Story read(const pugi::xml_node& container);

    /// The frames anchored to pages that hold a table, since the last call.
    [[nodiscard]] std::vector<AnchoredStory> takeThoseOnPages();
    /// Whether pictures or embedded objects were met.
    [[nodiscard]] bool hasPictures() const { return hasPictures_; }

private:
    void add(const pugi::xml_node& container, OdtText& text, Story& story);
    void addList(const pugi::xml_node& list, OdtText& text, Story& story);
    [[nodiscard]] StoryParagraph paragraph(const pugi::xml_node& node, OdtText& text);
    void addTable(const pugi::xml_node& node, Story& story);
    [[nodiscard]] Story cell(const pugi::xml_node& node);
    /// Reads the text box of a frame, if it is one.
    void addDrawing(const pugi::xml_node& drawing, std::vector<AnchoredStory>& anchored);

    const OdtStyles& styles_;
    OdtLists lists_;
    UniqueTableNames names_;
    std::vector<AnchoredStory> onPages_;
    OdtChanges changes_;
    bool isInBody_ = false; ///< of the text, not of a cell or a frame
    bool hasPictures_ = false;
};
}
