// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/writer_document.hxx"

#include <string>

namespace gouji::test
{
/// A document as it would be stored: its body with texts, tracked changes, values and direct formats, and the page
/// styles its paragraphs name. Left out: what the office stamps on every change (revision numbers, dates, identifiers),
/// names of automatic styles (their content stands in their place), and named styles that nothing uses. Taking it
/// changes nothing in the document. Where pages end is left out, too.
struct DocumentSnapshot
{
    std::string body;
    std::string pageStyles;
    bool isModified = false;

    friend bool operator==(const DocumentSnapshot&, const DocumentSnapshot&) = default;
};

[[nodiscard]] DocumentSnapshot snapshot(const WriterDocument& document);

/// What a snapshot is made of, as the office stores it: everything from the fonts on. The same bytes give the same
/// snapshot.
struct StoredText
{
    std::string bytes;
    bool isModified = false;
};

[[nodiscard]] StoredText storedText(const WriterDocument& document);
[[nodiscard]] DocumentSnapshot snapshot(const StoredText& stored);

/// Shows the neighbourhood of the first difference between two snapshots; empty if there is none.
[[nodiscard]] std::string firstDifference(const DocumentSnapshot& left, const DocumentSnapshot& right);
}
