// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// The day of a local time as people write it: "2026年11月28日", "28 November 2026". `when` is ISO 8601, "2026-11-28",
/// "2026-11-28T09:30" or with a space between; a text that is none stays as it is.
[[nodiscard]] std::string dateText(const std::string& when, const MessageCatalog& catalog);

/// The same with the time of day, where there is one: "2026年11月28日 09:30".
[[nodiscard]] std::string dateTimeText(const std::string& when, const MessageCatalog& catalog);
}
