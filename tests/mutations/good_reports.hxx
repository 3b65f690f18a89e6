// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <vector>

namespace gouji::mutations
{
/// The sample reports in .docx and .odt, sorted; without the folder of samples the numbered reports of the project in
/// both formats, written into `folder` by an office of its own.
[[nodiscard]] std::vector<std::filesystem::path> goodReports(const std::filesystem::path& folder);
}
