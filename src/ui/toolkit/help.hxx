// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"

#include <string>

namespace gouji
{
enum class HelpPage
{
    Manual,
    Changes, ///< what each version brought
};

struct HelpPlace
{
    HelpPage page = HelpPage::Manual;
    std::string anchor; ///< a rule id or the name of a heading; empty: the top
};

/// The URL of a place in the page's version in the office's language.
[[nodiscard]] std::string helpUrl(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources,
                                  const HelpPlace& place);

/// Shows a page at an anchor, read-only, in a window of its own of the office: no browser, no net. A window that
/// already shows it comes to the front and moves there. An anchor that the page does not have leaves the page at its
/// top. Errors: FileUnreadable (file), OfficeRefused.
[[nodiscard]] Result<void> showHelp(const css::uno::Reference<css::uno::XComponentContext>& context, const Resources& resources,
                                    const HelpPlace& place);
}
