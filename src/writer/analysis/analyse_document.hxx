// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis.hxx"
#include "last_year/last_year_file.hxx"
#include "writer/settings/resources.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <optional>
#include <vector>

namespace gouji
{
/// Reads the document and judges it; findings weigh what the user wants. Errors: those of readDocument; NoReport.
[[nodiscard]] Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document,
                                               const Resources& resources);

/// The same, and compares it with last year's report if there is one.
[[nodiscard]] Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                                               const std::optional<LastYearFile>& lastYear);

/// The same of what a reading of the document gave.
[[nodiscard]] Result<Analysis> analyseContent(const Document& content, const Resources& resources, const std::optional<LastYearFile>& lastYear,
                                              Judgement judgement);

/// The same of tables that stand somewhere in a document, as if they were all of it. Throws UNO exceptions.
[[nodiscard]] Analysis analyseTables(const std::vector<css::uno::Reference<css::text::XTextTable>>& tables, const Forms& forms);
}
