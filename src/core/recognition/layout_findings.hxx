// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "recognition/stacked_table.hxx"
#include "recognition/table_match.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// A table that resembles a statutory one but gives no figures.
struct RefusedTable
{
    Place place;
    TableMatch match;
    std::string frame = {}; ///< name of the text frame that it stands in
};

/// A recognised table with what it was recognised by. Refers to all four.
struct RecognisedTable
{
    const ReportTable& report;
    const TableMatch& match;
    const StackedTable& stacked;
    const Document& document;
};

/// table-label, table-extra, table-row-missing: how a recognised table departs from its form.
[[nodiscard]] std::vector<Finding> findingsOfMatch(const RecognisedTable& table);

/// table-form: a table of another form than the report's year has; names the figures that the report's form does not
/// have.
[[nodiscard]] Finding findingOfOldForm(const ReportTable& table, const Form& reportForm);

/// table-missing: a statutory table that was not found, with the reason where something resembles it.
[[nodiscard]] Finding findingOfMissingTable(const Form& reportForm, const TableForm& missing, const std::vector<RefusedTable>& resembling);
}
