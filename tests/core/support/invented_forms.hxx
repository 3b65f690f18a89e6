// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"

#include "support/report_fixture.hxx"

namespace gouji::test
{
/// The forms that ship and, as a user's own, the invented ones of tests/data/forms.
[[nodiscard]] const Forms& inventedForms();

/// A clean report of 2027 of the disclosure family: four tables.
[[nodiscard]] ReportFixture report2027();

/// A clean report of another family, of the same year and unit: one table, no sections.
[[nodiscard]] ReportFixture hotlineReport();
}
