// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/util/DateTime.hpp>

namespace gouji
{
/// Date and time of the local clock, to the second.
[[nodiscard]] com::sun::star::util::DateTime localTime();

/// defaultReportYear of the local date.
[[nodiscard]] int reportYearOfToday();
}
