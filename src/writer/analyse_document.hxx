// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis.hxx"
#include "writer/resources.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Reads the document and judges it. Errors: those of readDocument; NoReport.
[[nodiscard]] Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document,
                                               const Resources& resources);
}
