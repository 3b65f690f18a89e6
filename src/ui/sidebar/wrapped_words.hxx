// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/toolkit/controls.hxx"

#include <string>

namespace gouji
{
/// Words of a control, a label or a field of several lines, that break only where a reader would: the toolkit of a
/// Chinese office breaks a line in the middle of a number or a name ("14 → 1", "42" below; 7.4). The control's model
/// keeps the words as they were said in its property Tag.

/// What the control says from now on. Throws UNO exceptions, as all here do.
void sayIn(const Controls& controls, const char* id, const std::string& words);

/// Breaks them anew for lines of a width in pixels; nothing happens where the lines stay the same.
void wrapIn(const css::uno::Reference<css::uno::XComponentContext>& context, const Controls& controls, const char* id, int width);
}
