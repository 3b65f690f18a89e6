// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>

namespace gouji
{
/// A place in a document: a cell; with an empty cell name a whole table; with an empty table name too, a passage of a
/// paragraph (heading, sentence); with an empty passage as well, the document as a whole.
struct Place
{
    std::string table;
    std::string cell;
    std::size_t block = 0; ///< index in Document::blocks
    std::size_t order = 0; ///< reading order within the block: index in Table::cells, or byte offset in Paragraph::text
    std::string passage = {}; ///< the words meant, as they stand in Paragraph::text from `order`
    std::string document = {}; ///< URL of the other document that the place is in; empty for the document at hand

    [[nodiscard]] bool isPassage() const { return table.empty() && !passage.empty(); }

    friend bool operator==(const Place&, const Place&) = default;
};

/// As the scripting API and the exports name a place: "表三.E6"; a whole table "表三"; in another document
/// "file:///…/2023.docx#表三.E6". Empty in the text.
[[nodiscard]] std::string addressOf(const Place& place);
/// The same; of a passage, its words.
[[nodiscard]] std::string placeText(const Place& place);
}
