// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace gouji::test
{
/// Writes the settings of a fresh profile: no first-start pages, tips or recovery; the language of the user interface,
/// "en-US" or "zh-CN" (Writer falls back to English where the language is not installed).
void writeProfile(const std::filesystem::path& profile, const std::string& language);
}
