// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "writer/reading/sections.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

#include <vector>

namespace gouji
{
/// Consecutive paragraphs of the body that are to be replaced, as they were read.
using TextRun = std::vector<css::uno::Reference<css::container::XEnumerationAccess>>;

/// Whether a run may be removed from its first character to its last without losing anything that was not read: no
/// protected section, no tracked change, nothing beside visible text in or anchored to a paragraph, nothing between the
/// paragraphs (hidden sections, tables), no section that begins or ends within. Errors, without arguments of place:
/// TextProtected, TextHasPendingChange, TextNotPlain (content). Throws UNO exceptions.
[[nodiscard]] Result<void> expectRemovable(const TextRun& run, const Sections& sections);
}
