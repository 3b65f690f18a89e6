// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "form/forms.hxx"

#include <vector>

namespace gouji
{
/// The reports of a document and what was odd about their layout (table-…).
struct Recognition
{
    std::vector<Report> reports;
    std::vector<Finding> findings;
    bool holdsReport = false; ///< there is a statutory table, or a recognisable part of one
};

/// Finds the statutory tables by their labels, never by name or position, and orders them into reports: a table of a
/// kind that the report already has, or behind a new title one that it has passed, begins the next report. A table that
/// is only a part of a statutory one, or that leaves a doubt, gives no figures and a finding with the reason.
[[nodiscard]] Recognition recognise(const Document& document, const Forms& forms);
}
