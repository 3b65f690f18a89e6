// SPDX-License-Identifier: MPL-2.0
#include "structure/structure_findings.hxx"

#include "form/check_severity.hxx"
#include "structure/content_findings.hxx"
#include "structure/doubled_text.hxx"
#include "structure/leftover.hxx"
#include "structure/section_findings.hxx"
#include "structure/unit_findings.hxx"
#include "structure/year_findings.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
std::vector<Finding> findingsOfStructure(const ReportProse& prose)
{
    std::vector<Finding> findings;
    for (auto part : {findingsOfSections(prose), findingsOfContent(prose), findingsOfYear(prose), findingsOfUnit(prose),
                      findingsOfLeftovers(prose), findingsOfDoubledText(prose)})
        std::ranges::move(part, std::back_inserter(findings));
    std::erase_if(findings, [&](const Finding& finding) { return !applies(*prose.report().form, finding.rule); });
    return findings;
}
}
