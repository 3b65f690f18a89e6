// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"
#include "analysis/severity_overrides.hxx"
#include "check/judgement.hxx"
#include "document/document.hxx"
#include "form/forms.hxx"
#include "reason/reason_book.hxx"
#include "reason/reviewed_finding.hxx"
#include "year/last_year_file.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// How a document is to be judged.
struct Wishes
{
    SeverityOverrides severities = {};
    Judgement judgement = Judgement::AsFiled;
};

/// What Gouji makes of one document: all that a window, a script or a command shows, exports or writes rests on it.
/// Immutable once made; holds pointers into the forms and, in its places, no more than names of the document.
struct Audit
{
    /// False if the document holds neither a statutory table nor a recognisable part of one; the rest is empty then.
    bool holdsReport = false;
    std::string absence = {}; ///< message key: why (absenceOf); empty if there is a report
    std::vector<Report> reports = {};
    /// Of all reports, sorted by place, each with the reason that a person gave.
    std::vector<ReviewedFinding> findings = {};
    std::vector<Claim> claims = {}; ///< of the prose, report by report, in reading order
    Verdict verdict = {}; ///< of the open findings
    Scope scope = {};
    std::vector<Progress> progress = {}; ///< report by report

    /// How many findings a person has given a reason for.
    [[nodiscard]] std::size_t settled() const;
};

/// THE use case: recognises the reports of a document, judges them by the rules of their forms, compares them with last
/// year's report (null: there is none), weighs the findings as the user wants, and takes what was decided about them
/// into account. One pass, no side effect.
[[nodiscard]] Audit audit(const Document& document, const Forms& forms, const Wishes& wishes, const LastYearFile* lastYear,
                          const ReasonBook& reasons);

/// The same of a document that is analysed already, as Wishes::judgement says.
[[nodiscard]] Audit audit(const Document& document, Analysis analysis, const Wishes& wishes, const LastYearFile* lastYear,
                          const ReasonBook& reasons);

/// An analysis with what a person decided about its findings.
[[nodiscard]] Audit reviewed(Analysis analysis, const ReasonBook& reasons);
}
