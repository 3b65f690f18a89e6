// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "chance.hxx"

#include <functional>
#include <string>
#include <vector>

namespace gouji::packages
{
/// One way to damage bytes, of a whole package or of one of its parts. `bytes` is never empty.
struct ByteDamage
{
    std::string name; ///< "cut off"
    std::function<void(std::string& bytes, mutations::Chance& chance)> apply;
};

/// Bits turned over, numbers of a zip's directory made huge, pieces cut out, doubled, exchanged, and the end cut off.
[[nodiscard]] const std::vector<ByteDamage>& byteDamages();

/// Whole elements of XML cut out, doubled, repeated, exchanged, so that most of it is still read; numbers of attributes
/// made huge.
[[nodiscard]] const std::vector<ByteDamage>& markupDamages();
}
