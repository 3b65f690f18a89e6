// SPDX-License-Identifier: MPL-2.0
#include "panel/finding_key.hxx"

namespace gouji
{
std::string keyOf(const Finding& finding)
{
    std::string key = std::to_string(finding.report);
    key.append("/").append(finding.message);
    for (const auto& figure : finding.figures)
        key.append("/").append(figure.id);
    if (finding.place.isPassage())
        key.append("/").append(finding.place.passage);
    return key;
}
}
