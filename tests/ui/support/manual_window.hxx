// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/help.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// Every open window that shows the manual, or another page, in the language of this run.
[[nodiscard]] std::vector<css::uno::Reference<css::text::XTextDocument>> openManuals(HelpPage page = HelpPage::Manual);
/// Waits up to fifteen seconds until one is there.
[[nodiscard]] bool manualOpens(HelpPage page = HelpPage::Manual);
/// Of all pages.
void closeManuals();

/// The paragraph in which the cursor of the open page stands; empty if none is open.
[[nodiscard]] std::string manualParagraph(HelpPage page = HelpPage::Manual);
/// The heading of the manual's source that has an anchor.
[[nodiscard]] std::string manualHeading(const std::string& anchor);
}
