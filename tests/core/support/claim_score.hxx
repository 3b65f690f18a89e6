// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gouji::test
{
/// How well the claims of labelled sentences are read. A predicted claim is right if value, rule and one of its
/// readings are those of one label; each label can be found once.
struct ClaimScore
{
    struct Counts
    {
        std::size_t predicted = 0;
        std::size_t right = 0;
        std::size_t labelled = 0;
        std::size_t found = 0;

        /// In thousandths; 1000 where there is nothing to be wrong about.
        [[nodiscard]] std::size_t precision() const { return predicted == 0 ? 1000 : right * 1000 / predicted; }
        [[nodiscard]] std::size_t recall() const { return labelled == 0 ? 1000 : found * 1000 / labelled; }
    };

    std::size_t items = 0;
    Counts all;
    std::map<std::string, Counts> byRule;
    std::vector<std::string> misses; ///< what was read wrongly or not at all, with its sentence
};

/// Scores a file of labelled items: a JSON array of {pattern, form, section, year (of the report, if it matters), text,
/// claims: [{number, value, rule, readings, of}]}.
[[nodiscard]] ClaimScore scoreClaims(const std::filesystem::path& file, const Forms& forms);
}
