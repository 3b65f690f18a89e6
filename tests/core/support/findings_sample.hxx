// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"

namespace gouji::test
{
/// Extras of a check at a fixed time, nothing remarked.
[[nodiscard]] FindingsOrigin originOfSample();

[[nodiscard]] Reason reasonFor(const Finding& finding, ReasonKind kind, const std::string& why, const std::string& who, const std::string& when);

/// A report with findings of every kind: sums, odd cells, missing rows, prose, last year's report; one confirmed, one
/// set aside.
[[nodiscard]] FindingsReport sampleFindings();
}
