// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace gouji::mutations
{
/// What was seen of one document, or of many.
struct Observations
{
    std::vector<std::string> faults;     ///< of ours, a line each
    std::vector<std::string> remarks;    ///< what is no fault, and worth a look: what the office refused
    std::map<std::string, int> refusals; ///< by code
    std::map<std::string, int> effects;  ///< "filled" → how often something was written

    Observations& operator+=(const Observations& other);
};
}
