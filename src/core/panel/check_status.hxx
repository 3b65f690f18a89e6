// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "message/catalog.hxx"

#include <string>

namespace gouji
{
/// How the results that are shown stand to the document.
enum class Freshness
{
    Unchecked, ///< there are none
    UpToDate,
    Changed, ///< the document was changed since
};

/// What the two lines above the findings say.
struct CheckStatus
{
    Freshness freshness = Freshness::Unchecked;
    bool holdsReport = false;
    bool checksAgainByItself = false; ///< the live check is on
    Verdict verdict; ///< of the findings without a reason
    std::size_t settled = 0; ///< findings with a reason
    std::string lastYearName; ///< file of last year's report that was compared; empty if none was

    friend bool operator==(const CheckStatus&, const CheckStatus&) = default;
};

/// The one line a clerk looks for, with counts: "2 处错误，1 处警告"; says so if there is no report. Empty before the first check.
[[nodiscard]] std::string verdictLine(const CheckStatus& status, const MessageCatalog& catalog);

/// Whether that still holds, what was compared, and what happens next.
[[nodiscard]] std::string stateLine(const CheckStatus& status, const MessageCatalog& catalog);
}
