// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace gouji::bench
{
/// What a run of the command took.
struct CommandRun
{
    double seconds = 0;
    double megabytes = 0; ///< most that was resident at one time
};

/// `gouji check FOLDER` on so many threads, its answer written to a file. Throws std::runtime_error if a file could not be read.
[[nodiscard]] CommandRun checkFolder(const std::filesystem::path& folder, int threads);
}
