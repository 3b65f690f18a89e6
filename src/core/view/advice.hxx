// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "fill/fill_plan.hxx"
#include "finding/finding.hxx"
#include "view/check_status.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// The command that helps with what the panel says, as the path of its URL; the button with it has its words. Of the
/// whole document: to insert a report where there is none, to compare with last year's report where nothing else is
/// open.
[[nodiscard]] std::optional<std::string> adviceFor(const CheckStatus& status);

/// Of a finding that no single change settles: to make a table of what stands there as text, to fill in totals, where
/// one of its own is planned.
[[nodiscard]] std::optional<std::string> adviceFor(const Finding& finding, const FillPlan& plan);
}
