// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <org/gouji/Figure.hpp>
#include <org/gouji/Finding.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace gouji::test
{
/// What a careful reader gets from a sample report: its file NAME.expected.json, or what the API says in the same
/// words.
struct ExpectedReport
{
    std::map<std::string, std::string> figures; ///< id → text; "(blank)" for a blank cell
    std::vector<std::string> findings;          ///< "rule severity expected=… stated=… {ids}", sorted
};

/// NAME.expected.json beside NAME.*
[[nodiscard]] ExpectedReport expectedOf(const std::filesystem::path& sample);
[[nodiscard]] ExpectedReport asRead(const std::vector<org::gouji::Figure>& figures,
                                    const std::vector<org::gouji::Finding>& findings);
}
