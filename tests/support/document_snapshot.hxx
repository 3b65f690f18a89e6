// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/writer_document.hxx"

#include <ostream>
#include <string>

namespace gouji::test
{
/// A document as it would be stored: its body with texts, tracked changes, formats and values, the automatic styles they use, and the page
/// layouts. Left out: what the office stamps on every change (revision numbers, identifiers) and the definitions of named styles.
/// Taking it changes nothing in the document.
struct DocumentSnapshot
{
    std::string body;
    std::string automaticStyles;
    std::string pageStyles;
    bool isModified = false;

    friend bool operator==(const DocumentSnapshot&, const DocumentSnapshot&) = default;
};

[[nodiscard]] DocumentSnapshot snapshot(const WriterDocument& document);

/// Shows the neighbourhood of the first difference between two snapshots; empty if there is none.
[[nodiscard]] std::string firstDifference(const DocumentSnapshot& left, const DocumentSnapshot& right);

std::ostream& operator<<(std::ostream& stream, const DocumentSnapshot& snapshot);
}
