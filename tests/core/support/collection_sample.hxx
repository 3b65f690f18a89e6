// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "collection/collection.hxx"

#include <string>

namespace gouji::test
{
/// What an office gets in January: two clean reports; one with a total that is wrong and an amount; one with blanks, a dash
/// and a cell that is no number; one filed twice alike, one twice differently; one misspelt, one missing, one of the year
/// before, one damaged.
[[nodiscard]] Collection sampleCollection();

/// "file:///年报/<file>", not encoded.
[[nodiscard]] std::string urlOfSample(const std::string& file);
}
