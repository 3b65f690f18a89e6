// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// Every open window that shows the manual in the language of this run.
[[nodiscard]] std::vector<css::uno::Reference<css::text::XTextDocument>> openManuals();
/// Waits up to fifteen seconds until one is there.
[[nodiscard]] bool manualOpens();
void closeManuals();

/// The paragraph in which the cursor of the open manual stands; empty if none is open.
[[nodiscard]] std::string manualParagraph();
/// The heading of the manual's source that has an anchor.
[[nodiscard]] std::string manualHeading(const std::string& anchor);
}
