// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gouji::packages
{
/// The bytes of a file that was a package once.
struct DamagedPackage
{
    std::string bytes;
    std::string story; ///< "mulan-2023.odt: content.xml doubled, bits"
    std::string extension; ///< ".odt"
};

/// Good packages, and what is done to them.
class GoodPackages
{
public:
    /// `files` in the order in which damage takes turns with them. Throws std::runtime_error if one cannot be read.
    explicit GoodPackages(const std::vector<std::filesystem::path>& files);

    /// Damages one of them in one to four ways: its parts before they are packed, its list of parts, its own bytes. The
    /// same numbers give the same bytes.
    [[nodiscard]] DamagedPackage damage(std::uint32_t seed, std::uint32_t number) const;

private:
    struct GoodPackage
    {
        std::filesystem::path file;
        std::string bytes;
        std::map<std::string, std::string> entries;
    };

    std::vector<GoodPackage> packages_;
};
}
