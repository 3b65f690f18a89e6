// SPDX-License-Identifier: MPL-2.0
#include "support/small_reports.hxx"

namespace gouji::test
{
ReportFixture twelveGranted()
{
    return report2021().counts("received", {12}).counts("granted", {12}).counts("handled", {12});
}

ReportFixture twentyOnePartial()
{
    return report2021().counts("received", {30, 2}).counts("granted", {9, 2}).counts("partial", {21}).counts("handled", {30, 2});
}

ReportFixture mostlyGranted()
{
    return report2021().counts("received", {130, 42}).counts("granted", {95, 42}).counts("partial", {35}).counts("handled", {130, 42});
}

ReportFixture nineCarriedOut()
{
    return report2021().counts("received", {22, 8}).counts("partial", {13, 8}).counts("handled", {13, 8}).counts("carried_out", {9});
}
}
