// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/forms.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// What the user asked for when inserting a report.
struct InsertRequest
{
    std::string unit; ///< empty: the click-to-type placeholder stays
    int year = 0;
    std::string formId;
    bool fillsZeros = false; ///< every value cell gets "0"
    std::string templateUrl; ///< file URL of the form's document template
    std::string undoTitle;   ///< in the UI language
    std::string seal = {};   ///< signature at the end, lines parted by \n; empty: none
};

/// Inserts the template at the view's cursor (without a view: at the end) as one undo step; into an empty document
/// together with its page layout. Unit and year replace their placeholders in title and text; the signature follows the
/// last paragraph. On failure the document is as it was. Errors: DocumentReadOnly, FormsProtected, CellProtected (the
/// words at the cursor), TemplateNotInserted (file), OfficeRefused.
[[nodiscard]] Result<void> insertReport(const css::uno::Reference<css::text::XTextDocument>& document, const Forms& forms,
                                        const InsertRequest& request);
}
