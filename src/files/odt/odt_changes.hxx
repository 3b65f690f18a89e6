// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <pugixml.hpp>

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace gouji
{
/// The tracked insertions and deletions of a document, while its text is read: where one has begun and not ended, maybe
/// in another cell, everything is of it. Changes of looks, and marks of changes that are not listed, are none.
class OdtChanges
{
public:
    /// What a <text:tracked-changes> lists.
    void list(const pugi::xml_node& trackedChanges);
    /// A <text:change>, <text:change-start> or <text:change-end>: whether it is of a listed change.
    [[nodiscard]] bool note(const pugi::xml_node& mark);
    [[nodiscard]] bool isWithinOne() const { return open_ > 0; }

private:
    std::set<std::string, std::less<>> ids_;
    std::size_t open_ = 0;
};
}
