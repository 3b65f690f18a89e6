// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// defaultReportYear of the local date.
[[nodiscard]] int reportYearOfToday();
}
