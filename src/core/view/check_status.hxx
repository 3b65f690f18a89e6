// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"
#include "check/judgement.hxx"
#include "finding/finding.hxx"
#include "view/write_hold.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

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
    Judgement judgement = Judgement::AsFiled; ///< of the results
    bool holdsReport = false;
    std::string absence; ///< message key: why it holds none
    bool checksAgainByItself = false; ///< the live check is on
    Verdict verdict; ///< of the findings without a reason
    std::size_t settled = 0; ///< findings with a reason
    WriteHold hold = WriteHold::None; ///< why nothing can be written
    std::string lastYearName; ///< file of last year's report that was compared; empty if none was
    Scope scope; ///< what the check looked at
    std::vector<ProgressPart> progress; ///< of a report that is being filled in and has empty places; else empty

    friend bool operator==(const CheckStatus&, const CheckStatus&) = default;
};

/// The one line a clerk looks for, with counts: "2 处错误，1 处警告"; says so if there is no report. Empty before the first
/// check.
[[nodiscard]] std::string verdictLine(const CheckStatus& status, const MessageCatalog& catalog);

/// What was checked, under a verdict that finds no fault: "200 格 · 39 条关系 · 12 句 · 未与上年核对". Else empty.
[[nodiscard]] std::string scopeLine(const CheckStatus& status, const MessageCatalog& catalog);

/// A part of a report that is being filled in: "表三 41/175", "文字 2/12".
[[nodiscard]] std::string progressText(const ProgressPart& part, const MessageCatalog& catalog);

/// Whether that still holds, what was compared, what happens next, and why nothing can be written.
[[nodiscard]] std::string stateLine(const CheckStatus& status, const MessageCatalog& catalog);
}
