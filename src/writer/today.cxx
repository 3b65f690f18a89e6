// SPDX-License-Identifier: MPL-2.0
#include "writer/today.hxx"

#include "writer/insert_report.hxx"

#include <osl/time.h>

namespace gouji
{
int reportYearOfToday()
{
    TimeValue now{};
    TimeValue local{};
    oslDateTime today{};
    osl_getSystemTime(&now);
    osl_getLocalTimeFromSystemTime(&now, &local);
    osl_getDateTimeFromTimeValue(&local, &today);
    return defaultReportYear(today.Year, today.Month);
}
}
