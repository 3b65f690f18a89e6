// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "catalogue.hxx"

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gouji::mutations
{
/// Which document of which programme: the same numbers give the same bytes.
struct Draw
{
    std::uint32_t seed = 0;
    std::uint32_t document = 0;
};

/// A report that has been damaged, as a file.
struct DamagedReport
{
    std::filesystem::path file;
    std::string story;                   ///< "mulan-2023.odt: cell twice, comment"
    std::vector<std::string> knownKinds; ///< Catalogue::knownKinds of its text
};

/// Good reports, .docx and .odt, and what is done to them.
class Reports
{
public:
    /// `files` in the order in which documents take turns with them. Throws std::runtime_error if one cannot be read.
    explicit Reports(const std::vector<std::filesystem::path>& files);

    /// Damages one of the reports in one to five ways and writes it into the folder.
    [[nodiscard]] DamagedReport damage(const Draw& draw, const std::filesystem::path& folder) const;

private:
    struct Report
    {
        std::filesystem::path file;
        std::map<std::string, std::string> entries;
        const Catalogue* catalogue;
    };

    const Catalogue& catalogueFor(const std::string& extension);

    std::map<std::string, Catalogue> catalogues_; ///< by extension, ".odt"
    std::vector<Report> reports_;
};
}
