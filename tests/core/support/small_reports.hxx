// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

namespace gouji::test
{
// Clean reports of 2023 with a few applications in 表三, named by what they tell of these.

/// 12 received and granted.
[[nodiscard]] ReportFixture twelveGranted();
/// 32 received: 11 granted, 21 in part.
[[nodiscard]] ReportFixture twentyOnePartial();
/// 172 received: 137 granted, 35 in part.
[[nodiscard]] ReportFixture mostlyGranted();
/// 30 received: 21 granted in part, 9 carried out.
[[nodiscard]] ReportFixture nineCarriedOut();
}
