// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "limits.hxx"

namespace gouji::bench
{
/// Start of Writer to its first idle moment and out again, with and without the extension, in turns.
[[nodiscard]] Measurement measureStart();
}
