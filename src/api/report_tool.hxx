// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

namespace gouji
{
/// Makes the service org.gouji.ReportTool (idl/org/gouji/XReportTool.idl); acquired, as the office's component loader
/// expects.
[[nodiscard]] css::uno::XInterface* createReportTool(css::uno::XComponentContext* context);
}
