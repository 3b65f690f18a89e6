// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"

#include <string>

namespace gouji
{
/// Errors must be corrected, and what is unfinished filled in; only other warnings and infos can be explained.
[[nodiscard]] bool takesReason(const Finding& finding);

/// What a finding is about, as a name-based UUID (RFC 4122, SHA-1): its rule and message, the report, its figures with
/// their values, the words of the text it questions. Names of tables, cells and files, and positions take no part, so
/// that it is the same after rows were inserted or the file was stored in another format, and another one as soon as a
/// figure or the words change. In a sum, a blank and a 0 are the same.
[[nodiscard]] std::string fingerprintOf(const Finding& finding);
}
