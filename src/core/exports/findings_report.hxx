// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hxx"
#include "finding/finding.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// Where a finding stands in a report of findings, first things first. An error stays one whatever is said about it.
enum class Standing
{
    Error,
    Warning,
    Info,
    Confirmed,
    SetAside,
};

[[nodiscard]] Standing standingOf(ReasonKind kind);

/// A figure of a finding with what its cell holds.
struct ReportedFigure
{
    FigureReference reference;
    std::optional<std::string> text; ///< of the cell; nothing where the report lacks it, and for last year's report
    /// The number in the cell; of a cell of last year's report the number that was compared.
    std::optional<Decimal> value;
};

struct ReportedFinding
{
    Finding finding;
    std::vector<ReportedFigure> figures; ///< those of the finding, one by one
    std::optional<Reason> reason; ///< what a person has decided about it

    [[nodiscard]] Standing standing() const;
};

/// One report of the document, as a heading names it.
struct ReportedReport
{
    std::string unit; ///< empty if its title names none
    std::optional<int> year;
    std::string form; ///< id of its form; empty if no more than a part of a report was recognised
};

/// What a report of findings says about itself.
struct FindingsOrigin
{
    std::string fileName; ///< of the document
    std::string checkedAt; ///< local time, "2025-01-20 10:30"
    std::string version; ///< of the extension
    std::string lastYearFile; ///< name of last year's report; empty if it was not compared
    bool areReasonsUnread = false; ///< those kept in the document could not be read: its findings are open
};

/// The findings of a check as they are handed on: to a colleague on paper, to a spreadsheet, to a program. Holds no
/// sentence and no pointer.
struct FindingsReport
{
    FindingsOrigin origin;
    std::vector<ReportedReport> reports; ///< by Finding::report; at least one
    std::vector<ReportedFinding> findings; ///< by standing, then by subject, then by place

    /// Of what is still open: errors, and warnings and infos without a reason.
    [[nodiscard]] Verdict openVerdict() const;
    [[nodiscard]] std::size_t count(Standing standing) const;
};

[[nodiscard]] FindingsReport findingsReport(const Audit& audit, FindingsOrigin origin);

/// Makes sense of Finding's operands: those of both sides in the order of the finding's figures; empty where they are
/// not one by one.
[[nodiscard]] std::vector<Operand> operandsOfFigures(const Finding& finding);
}
