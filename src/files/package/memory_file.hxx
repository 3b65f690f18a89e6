// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <minizip/unzip.h>

#include <string_view>

namespace gouji
{
/// Lets minizip read a package from memory. The bytes must outlive the handle; null where they hold no zip directory.
[[nodiscard]] unzFile openZipInMemory(std::string_view bytes);
}
