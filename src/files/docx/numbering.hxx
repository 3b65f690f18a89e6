// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "files/story/list_level.hxx"

#include <pugixml.hpp>

#include <array>
#include <map>
#include <memory>
#include <string>

namespace gouji
{
/// One level of a list of a .docx.
struct DocxListLevel : ListLevel
{
    int restartsBehind = -1; ///< level behind whose numbers this one begins anew, from 1; 0 never; −1: every higher one
    bool isBullet = false; ///< labels nothing, as in Writer
    std::string paragraphStyle = {}; ///< whose paragraphs are of this level (w:pStyle)
};

/// The lists of a .docx (word/numbering.xml), counting paragraph by paragraph in reading order.
class Numbering
{
public:
    Numbering() = default;
    /// Of the root of numbering.xml. The tree is not needed afterwards.
    explicit Numbering(const pugi::xml_node& numbering);

    /// The label of the next paragraph of a list at a level from 0; empty if there is no such list.
    [[nodiscard]] std::string nextLabel(int list, int level);
    /// The level, from 0, that a list gives the paragraphs of a style; 0 where it names none.
    [[nodiscard]] int levelOfStyle(int list, const std::string& style) const;

private:
    using Levels = std::array<DocxListLevel, kListLevels>;

    /// What lists of one abstract definition share: they go on with each other's numbers.
    using Count = ListNumbers;

    struct List
    {
        Levels levels;
        std::shared_ptr<Count> count;
        std::array<bool, kListLevels> begins{}; ///< its first paragraph of a level begins anew
    };

    void count(List& list, std::size_t level);

    std::map<int, List> lists_;
};
}
