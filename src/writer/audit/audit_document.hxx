// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"
#include "base/result.hxx"
#include "resources/resources.hxx"
#include "year/last_year_file.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

#include <optional>
#include <vector>

namespace gouji
{
/// Reads the document and audits it as it would be filed, with last year's report if there is one; findings weigh what
/// the user wants. Errors: those of readDocument; NoReport.
[[nodiscard]] Result<Audit> auditDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                                          const std::optional<LastYearFile>& lastYear = {}, const ReasonBook& reasons = {});

/// Analyses tables that stand somewhere in a document as if they were all of it. Throws UNO exceptions.
[[nodiscard]] Analysis analyseTables(const std::vector<css::uno::Reference<css::text::XTextTable>>& tables, const Forms& forms);
}
