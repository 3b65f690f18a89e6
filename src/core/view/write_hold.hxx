// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// Why nothing is written into a document that is only read and checked.
enum class WriteHold
{
    None,
    ReadOnly,
    WebPage, ///< of Writer/Web: has no pages, and loses what a web page cannot hold; to be opened as a text document
    MasterDocument, ///< its parts are files of their own, and are filled in there
};
}
