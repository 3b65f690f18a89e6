// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "year/neighbours.hxx"

#include "writer/uno/uno.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Where last year's report may be: the file remembered, if it is still there, then the likely neighbours in the
/// document's folder, the document itself left out. URLs. Throws UNO exceptions.
[[nodiscard]] std::vector<std::string> lastYearCandidates(const css::uno::Reference<css::uno::XComponentContext>& context,
                                                          const std::optional<std::string>& remembered, const std::string& documentUrl,
                                                          const NeighbourQuery& query);
}
