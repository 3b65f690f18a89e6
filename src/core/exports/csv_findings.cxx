// SPDX-License-Identifier: MPL-2.0
#include "exports/csv_findings.hxx"

#include "exports/findings_sheet.hxx"
#include "sheet/csv_sheet.hxx"

namespace gouji
{
std::string findingsAsCsv(const FindingsReport& report, const MessageCatalog& catalog)
{
    return sheetAsCsv(findingsSheet(report, catalog));
}
}
