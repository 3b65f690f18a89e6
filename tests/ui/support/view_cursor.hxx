// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/frame_of_test.hxx"

#include <string>

namespace gouji::test
{
/// Name of the cell in which the cursor of the view stands; empty outside tables.
[[nodiscard]] std::string cellAtCursor(const FrameOfTest& window);

/// Name of the table in which the cursor of the view stands; empty outside tables.
[[nodiscard]] std::string tableAtCursor(const FrameOfTest& window);

/// The cursor of the view stands at the start, or at the end, of the text when this returns. Keys that move it there
/// come late: the office runs what a shortcut stands for after the keys that follow it, if it is busy.
void goToStart(const FrameOfTest& window);
void goToEnd(const FrameOfTest& window);

/// What the view has selected; empty where it is no text.
[[nodiscard]] std::string selectedText(const FrameOfTest& window);
}
