// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>
#include <vector>

namespace gouji
{
/// How another report is opened, hidden or not: read-only, its macros never run, its links are never updated, HTML as a
/// text document.
[[nodiscard]] std::vector<css::beans::PropertyValue> readingArguments(const std::string& url);

[[nodiscard]] css::beans::PropertyValue namedValue(const char* name, const css::uno::Any& value);

/// The name of a file as a user knows it: the last part of its URL, decoded.
[[nodiscard]] std::string fileName(const std::string& url);

/// Shows a file in a window, for reading; if the user has it open, that window comes to the front instead. Main thread
/// only. Errors: ReportFileUnreadable (file), OfficeRefused.
[[nodiscard]] Result<css::uno::Reference<css::text::XTextDocument>> showFile(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                                            const std::string& url);
}
