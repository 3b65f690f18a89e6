// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel/findings_view.hxx"
#include "ui/document_check.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// The entry of that key in the results of the moment; nothing if there is no such finding any more.
[[nodiscard]] std::optional<PanelEntry> entryNow(const DocumentCheck& check, const std::string& key, const MessageCatalog& catalog);
}
