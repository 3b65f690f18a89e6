// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include "files/story/story.hxx"

namespace gouji
{
/// Puts the stories of a file into one reading order, exactly as writer/reading does with an open document: each table
/// as its true grid, with names of cells as Writer gives them; what a table holds that only lays out a page, and what
/// is in frames, where it stands.
[[nodiscard]] Document assemble(StoryDocument stories);
}
