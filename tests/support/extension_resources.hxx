// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/resources.hxx"

#include <filesystem>
#include <optional>

namespace gouji::test
{
/// What the extension in the running office ships, read through the office as the extension itself does. Throws
/// std::runtime_error.
[[nodiscard]] const Resources& extensionResources();

/// Folder of the field cases: environment variable GOUJI_FIELD, else ../shared/field beside the sources; nothing if
/// there is none.
[[nodiscard]] std::optional<std::filesystem::path> fieldFolder();

/// Folder of the sample reports: environment variable GOUJI_SAMPLES, else ../shared/samples beside the sources; nothing
/// if there is none.
[[nodiscard]] std::optional<std::filesystem::path> sampleFolder();
}
