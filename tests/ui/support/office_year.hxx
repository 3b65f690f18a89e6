// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji::test
{
/// The first number of the office's version: 7, 25, 26. For what it does in another way since or only then.
[[nodiscard]] int officeYear();
}
