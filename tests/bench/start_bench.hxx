// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "limits.hxx"

namespace gouji::bench
{
/// Start of Writer until its first document window is there, with and without the extension, in turns; medians.
[[nodiscard]] Measurement measureStart();
}
