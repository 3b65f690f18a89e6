// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "exports/findings_report.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// Findings that a reader takes in as one: what is said of them, and what stands below.
struct FindingGroup
{
    std::vector<const ReportedFinding*> findings; ///< at least one; of the report, which must outlive them
    std::vector<std::string> sentences; ///< uncut
    std::vector<std::string> details; ///< of all of them, a line each
};

/// All findings of a report in its order, those that belong together at the place of the first. Such are: of one rule about
/// one table the ones with the same cause, "两格互换" ("two cells exchanged"), each with its sentence, the cause once; and three or
/// more warnings or hints about single cells, with a sentence for each thing that is wrong, which names its cells. What says no more than that blank totals
/// are blank stands with those. A finding with a reason stands alone, and so does one about the text.
[[nodiscard]] std::vector<FindingGroup> groupedFindings(const FindingsReport& report, const MessageCatalog& catalog);
}
