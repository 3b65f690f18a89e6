// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "exports/findings_report.hxx"
#include "resources/resources.hxx"
#include "year/last_year_file.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// Checks the document now and says where the findings come from. The reasons kept with it stand beside their findings;
/// where they are unreadable, all findings are open, and the report says so. Errors: those of auditDocument;
/// OfficeRefused, DocumentClosed.
[[nodiscard]] Result<FindingsReport> findingsOfDocument(const css::uno::Reference<css::text::XTextDocument>& document,
                                                        const Resources& resources, const std::optional<LastYearFile>& lastYear);

/// The name of a document as its user knows it: that of its file; of one that has not been saved what its window is
/// titled.
[[nodiscard]] std::string documentName(const css::uno::Reference<css::text::XTextDocument>& document);
}
