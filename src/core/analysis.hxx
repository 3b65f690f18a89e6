// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "document/document.hxx"
#include "form/forms.hxx"
#include "prose/claim.hxx"
#include "recognition/report.hxx"

#include <vector>

namespace gouji
{
/// What Gouji makes of one document: its reports, all findings, sorted by place, and what its prose claims. Holds pointers into the forms.
struct Analysis
{
    std::vector<Report> reports;
    std::vector<Finding> findings;
    std::vector<Claim> claims; ///< of the prose, report by report, in reading order

    /// False if the document holds neither a statutory table nor a recognisable part of one.
    bool holdsReport = false;
};

/// Recognises the reports of the document and judges them by the rules of their forms. One pass, no side effect.
[[nodiscard]] Analysis analyse(const Document& document, const Forms& forms);
}
