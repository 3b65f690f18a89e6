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

/// Whether a table may be put in the place of a run: not in a section of several columns, where LibreOffice 7.4 may lay
/// out a new table for ever, with or without us, and where the form's table is too wide. Error, without arguments of
/// place: TextInColumns. Throws UNO exceptions.
[[nodiscard]] Result<void> expectRoomForTable(const TextRun& run);
}
