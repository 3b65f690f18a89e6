// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"

#include <string>

namespace gouji
{
/// The page of the manual in the office's language, with the place of an anchor: a rule id or the name of a heading, ""
/// for the top.
[[nodiscard]] std::string helpUrl(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources,
                                  const std::string& anchor);

/// Shows the manual at an anchor, read-only, in a window of its own of the office: no browser, no net. A window that
/// already shows it comes to the front and moves there. An anchor that the page does not have leaves the page at its
/// top. Errors: FileUnreadable (file), OfficeRefused.
[[nodiscard]] Result<void> showHelp(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources,
                                    const std::string& anchor);
}
