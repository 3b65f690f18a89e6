// SPDX-License-Identifier: MPL-2.0
#include "chance.hxx"

namespace gouji::mutations
{
namespace
{
std::mt19937 seeded(std::uint32_t seed, std::uint32_t document)
{
    std::seed_seq both{seed, document};
    return std::mt19937(both);
}
}

Chance::Chance(std::uint32_t seed, std::uint32_t document) : random_(seeded(seed, document)) {}
}
