// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gouji::demo
{
/// A figure that the sample gets wrong on purpose.
struct Slip
{
    std::string figure;
    std::string typed;
    std::string right;
    std::string explanation;
};

/// What a clerk of an invented body types into the template: figures by id as typed (slips included), prose by the
/// beginning of the prompt that it replaces.
struct Sample
{
    std::string unit;
    int year = 0;
    std::map<std::string, std::string> figures;
    std::map<std::string, std::string> prose;
    std::vector<Slip> slips;
};

/// Reads tests/data/demo-report.json. Throws std::runtime_error if it cannot be read.
[[nodiscard]] Sample readSample(const std::filesystem::path& file);
}
