// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/official_table.hxx"

#include <map>
#include <random>
#include <string>

namespace gouji::test
{
using FigureNumbers = std::map<std::string, int>;

/// The numbers of a report that satisfies every rule of its form, each in [least, least + some tens] before adding up.
/// Computed from what the form means, not from its rules.
[[nodiscard]] FigureNumbers consistentReport(const Form& form, std::mt19937& random, int least);

/// The same with the magnitudes of a real report: many zeros, a few large numbers.
[[nodiscard]] FigureNumbers lifelikeReport(const Form& form, std::mt19937& random);

[[nodiscard]] FigureTexts textsOf(const FigureNumbers& numbers);
}
