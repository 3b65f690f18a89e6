// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis.hxx"
#include "last_year/last_year_file.hxx"
#include "writer/resources.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <optional>

namespace gouji
{
/// Reads the document and judges it. Errors: those of readDocument; NoReport.
[[nodiscard]] Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document,
                                               const Resources& resources);

/// The same, and compares it with last year's report if there is one.
[[nodiscard]] Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                                               const std::optional<LastYearFile>& lastYear);
}
