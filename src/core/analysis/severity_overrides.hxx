// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "form/forms.hxx"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// What a user wants of some rules instead of what their form says: another severity in all their cases, or nothing,
/// which is off. By rule id; rules that are not named stay as the form has them.
using SeverityOverrides = std::map<std::string, std::optional<Severity>, std::less<>>;

/// The findings with the severities that are wanted, without those of rules that are off. A cell that explains several
/// broken rules weighs as the heaviest of them that is not off. The reports are those the findings are about.
[[nodiscard]] std::vector<Finding> withSeverities(std::vector<Finding> findings, const SeverityOverrides& overrides,
                                                  const std::vector<Report>& reports);

/// The forms with the rules switched on that they have switched off and for which a severity is wanted. No rule is
/// switched off in them: filling and mending rest on all rules of a form.
[[nodiscard]] Forms withRulesSwitchedOn(const Forms& forms, const SeverityOverrides& overrides);

/// A severity as it is written in settings: "error", "warning", "info", and "off" for none.
[[nodiscard]] std::string_view nameOfWanted(std::optional<Severity> severity);
/// The reverse; nothing if the name is none of these.
[[nodiscard]] std::optional<std::optional<Severity>> wantedOfName(std::string_view name);
}
