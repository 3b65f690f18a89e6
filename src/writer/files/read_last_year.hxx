// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"
#include "year/last_year_file.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji
{
/// Opens last year's report of a document hidden (HiddenDocument), reads it as any document, and closes it.
/// Errors: those of HiddenDocument::open; ReportFileWithoutReport, ReportFileIsDocument (file); OfficeRefused.
[[nodiscard]] Result<LastYearFile> readLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                const css::uno::Reference<css::text::XTextDocument>& ofDocument, const std::string& url,
                                                const Resources& resources);
}
