// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <nlohmann/json_fwd.hpp>

namespace gouji
{
struct ReportedFinding;

/// A finding as extension/manual/findings.schema.json describes one.
[[nodiscard]] nlohmann::ordered_json jsonOf(const ReportedFinding& reported, const MessageCatalog& catalog);
}
