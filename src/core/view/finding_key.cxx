// SPDX-License-Identifier: MPL-2.0
#include "view/finding_key.hxx"

#include <algorithm>
#include <map>

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

std::vector<std::string> uniqueKeys(const std::vector<ReviewedFinding>& findings)
{
    std::vector<std::string> keys;
    std::map<std::string, std::size_t> earlier;
    for (const auto& reviewed : findings)
    {
        auto key = keyOf(reviewed.finding);
        const auto count = earlier[key]++;
        keys.push_back(count == 0 ? key : key.append("#").append(std::to_string(count)));
    }
    return keys;
}

std::optional<std::size_t> findByKey(const std::vector<ReviewedFinding>& findings, const std::string& key)
{
    const auto keys = uniqueKeys(findings);
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - keys.begin()));
}
}
