// SPDX-License-Identifier: MPL-2.0
#include "files/docx/alternate_content.hxx"

#include <algorithm>
#include <array>
#include <string_view>

namespace gouji
{
namespace
{
constexpr std::array<std::string_view, 6> kKnown{"w14", "w15", "w16se", "wpc", "wpg", "wps"};

bool isKnown(std::string_view required)
{
    while (!required.empty())
    {
        const auto end = std::min(required.find(' '), required.size());
        const auto prefix = required.substr(0, end);
        if (!prefix.empty() && std::ranges::find(kKnown, prefix) == kKnown.end())
            return false;
        required.remove_prefix(std::min(end + 1, required.size()));
    }
    return true;
}
}

pugi::xml_node shownBranch(const pugi::xml_node& alternateContent)
{
    for (const auto choice : alternateContent.children("mc:Choice"))
        if (isKnown(choice.attribute("Requires").value()))
            return choice;
    return alternateContent.child("mc:Fallback");
}
}
