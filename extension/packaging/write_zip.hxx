// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace gouji
{
/// Path within a zip → bytes.
using ZipEntries = std::map<std::string, std::string>;

/// How an entry is deflated.
enum class Deflation
{
    Quick, ///< by zlib
    Smallest, ///< by Zopfli: some 4 % smaller, in seconds for a few megabytes
};

/// Writes a zip whose bytes depend on its entries alone: sorted by name, with one fixed date; an entry "mimetype" comes
/// first and uncompressed, as documents of the office want it. Throws std::runtime_error.
void writeZip(const std::filesystem::path& file, const ZipEntries& entries, Deflation deflation = Deflation::Quick);
}
