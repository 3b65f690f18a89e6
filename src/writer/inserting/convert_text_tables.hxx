// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "resources/resources.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// A statutory table that stood in the document as text and is one now.
struct ConvertedTable
{
    const Form* form = nullptr; ///< of the resources
    std::string title; ///< as the form calls it: 表三
    std::string name; ///< the office's name of the new table
    std::vector<std::string> leftOut; ///< what of the text gave no value
};

/// Puts the form's own table, filled in, in the place of every statutory table that the document's reports hold as text
/// only, in one undo step; changes are not tracked meanwhile. In reading order; empty if there is none whose headings
/// and rows are clear. What is in doubt stays blank and is listed. An error leaves document, undo stack and modified
/// flag as they were. Everything is verified before anything is cleared, and every table is found again afterwards, or
/// the step is taken back. Errors: DocumentReadOnly, FormsProtected, TrackingProtected, NoReport, TextProtected,
/// TextHasPendingChange, TextInColumns, TextNotPlain (content), TableNotConverted (table), TemplateNotInserted,
/// OfficeRefused.
[[nodiscard]] Result<std::vector<ConvertedTable>> convertTextTables(const css::uno::Reference<css::text::XTextDocument>& document,
                                                                    const Resources& resources);
}
