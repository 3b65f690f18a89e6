// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/writer_document.hxx"

#include <string>
#include <vector>

namespace gouji::test
{
/// A comment of a document as a reader of the file sees it.
struct SeenComment
{
    std::string author;
    std::string content;
    std::string marked; ///< the words that it stands at
    std::string cell; ///< name of the cell that it stands in
};

/// All comments of a document, in the order of their contents.
[[nodiscard]] std::vector<SeenComment> commentsOf(const WriterDocument& document);

/// What somebody writes, at the start of the text.
struct ForeignComment
{
    std::string author;
    std::string content;
    std::string initials = {};
};
void addComment(const WriterDocument& document, const ForeignComment& comment);
}
