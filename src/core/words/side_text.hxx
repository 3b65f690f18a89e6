// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include <initializer_list>
#include <optional>
#include <string>

namespace gouji
{
/// "60 + 0 = 60"; a single figure is its value alone. A long sum shows only what is not 0.
[[nodiscard]] std::string makeUp(const Side& side);

/// How many cells did not enter the sums with a plain number, as a sentence; empty if all did.
[[nodiscard]] std::string notesText(std::initializer_list<const std::optional<Side>*> sides, const MessageCatalog& catalog);
}
