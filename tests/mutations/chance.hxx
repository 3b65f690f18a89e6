// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>

namespace gouji::mutations
{
/// Seeded choices; the same on every machine.
class Chance
{
public:
    Chance(std::uint32_t seed, std::uint32_t document);

    /// 0 … end − 1; `end` > 0.
    [[nodiscard]] std::size_t below(std::size_t end) { return random_() % end; }
    template <class Items>
    [[nodiscard]] auto& oneOf(Items& items)
    {
        return items[below(items.size())];
    }

private:
    std::mt19937 random_;
};
}
