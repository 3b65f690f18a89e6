// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "year/last_year_file.hxx"

#include <optional>

namespace gouji
{
/// year-copy: how many sentences of the sections that the form names stand in last year's report word for word, spaces
/// and width of characters apart; nothing unless they are more than the form's share. The place is the first of them.
[[nodiscard]] std::optional<Finding> findCopiedProse(const Document& document, const Report& report, const LastYearFile& file,
                                                     const Report& lastYear);
}
