// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "check/judgement.hxx"
#include "document/document.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "form/forms.hxx"
#include "prose/claims/claim.hxx"
#include "structure/progress.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// How much a check has looked at, so that "no problems" can be weighed.
struct Scope
{
    std::size_t cells = 0; ///< of figures that were recognised
    std::size_t equations = 0; ///< rules bound to a row, column or group that could be judged
    std::size_t sentences = 0; ///< of the prose in which a number was compared
    bool lastYear = false; ///< whether last year's report was compared (core/audit says so)

    friend bool operator==(const Scope&, const Scope&) = default;
};

/// What one document says by itself: its reports, all findings, sorted by place, and what its prose claims. Holds
/// pointers into the forms. Below what is known besides: last year's report, the user's wishes and reasons
/// (core/audit).
struct Analysis
{
    std::vector<Report> reports;
    std::vector<Finding> findings;
    std::vector<Claim> claims; ///< of the prose, report by report, in reading order

    /// False if the document holds neither a statutory table nor a recognisable part of one.
    bool holdsReport = false;
    std::string absence = {}; ///< message key: why there is no report (absenceOf); empty if there is one
    Scope scope = {};
    std::vector<Progress> progress = {}; ///< report by report
};

/// Recognises the reports of the document and judges them by the rules of their forms as they stand. One pass, no side
/// effect.
[[nodiscard]] Analysis analyse(const Document& document, const Forms& forms);

/// The same, judged as asked. While the report is being filled in, prose is not held against figures that are still
/// blank.
[[nodiscard]] Analysis analyse(const Document& document, const Forms& forms, Judgement judgement);
}
