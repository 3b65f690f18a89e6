// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji
{
/// factor × figure, by the figure's full id, so that figures of several tables may stand in one sum.
struct NamedTerm
{
    int factor = 1;
    std::string figure;

    friend bool operator==(const NamedTerm&, const NamedTerm&) = default;
};

/// Σ factor × figure, each figure once, in the order written.
using FigureSum = std::vector<NamedTerm>;
}
