// SPDX-License-Identifier: MPL-2.0
#include "writer/uno/today.hxx"

#include "writer/uno/uno.hxx"

#include <osl/time.h>

#include <array>
#include <cstdio>

namespace gouji
{
namespace
{
constexpr int kJune = 6;
}

css::util::DateTime localTime()
{
    TimeValue now{};
    TimeValue local{};
    oslDateTime time{};
    osl_getSystemTime(&now);
    osl_getLocalTimeFromSystemTime(&now, &local);
    osl_getDateTimeFromTimeValue(&local, &time);
    return css::util::DateTime(0, time.Seconds, time.Minutes, time.Hours, time.Day, time.Month, time.Year, false);
}

Date today()
{
    const auto now = localTime();
    return {now.Year, now.Month, now.Day};
}

std::string nowIso()
{
    const auto now = localTime();
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d", now.Year, now.Month, now.Day, now.Hours, now.Minutes);
    return text.data();
}

int reportYear(const Date& date, int lastMonthOfPreviousYear)
{
    return date.month <= lastMonthOfPreviousYear ? date.year - 1 : date.year;
}

int reportYearOfToday()
{
    return reportYear(today(), kJune);
}
}
