// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace gouji
{
/// The settings of an office that opens strangers' files with nobody beside it: no macro, no Java, no link followed,
/// nothing fetched, no question, no lock file.
void writeOfficeProfile(const std::filesystem::path& folder);
}
