// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

namespace gouji::test
{
/// A report of 2021's form whose figures are consistent and all different, so that every sentence can be told from
/// every other: received 143, carried in 5, handled 139 (60 granted, 20 partial, 9 denied, 33 unavailable, 7 rejected,
/// 10 other), carried on 9; natural persons 130 of the received; reviews 18 = 9 + 4 + 3 + 2; lawsuits 7 = 4 + 1 + 1 + 1
/// and 5 = 3 + 0 + 2 + 0; normative documents 14, 3, 47.
[[nodiscard]] ReportFixture proseReport(const std::string& sentence);

/// The rules about the prose that its sentence breaks, in the report of a county.
[[nodiscard]] Lines textRulesTold(const std::string& sentence);
}
