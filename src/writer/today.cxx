// SPDX-License-Identifier: MPL-2.0
#include "writer/today.hxx"

#include "writer/insert_report.hxx"

#include <osl/time.h>

#include <iomanip>
#include <sstream>

namespace gouji
{
namespace
{
oslDateTime localNow()
{
    TimeValue now{};
    TimeValue local{};
    oslDateTime result{};
    osl_getSystemTime(&now);
    osl_getLocalTimeFromSystemTime(&now, &local);
    osl_getDateTimeFromTimeValue(&local, &result);
    return result;
}
}

int reportYearOfToday()
{
    const auto today = localNow();
    return defaultReportYear(today.Year, today.Month);
}

std::string localTimeNow()
{
    const auto now = localNow();
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text << std::setfill('0') << std::setw(4) << now.Year << '-' << std::setw(2) << now.Month << '-' << std::setw(2) << now.Day << ' '
         << std::setw(2) << now.Hours << ':' << std::setw(2) << now.Minutes;
    return text.str();
}
}
