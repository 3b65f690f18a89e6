// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include <string_view>

namespace gouji
{
/// The few texts of the catalogue of a language, "zh-CN" or else English, that are needed while it cannot be read: the
/// product's name, and what may be wrong with the files that ship.
[[nodiscard]] MessageCatalog builtInCatalog(std::string_view language);
}
