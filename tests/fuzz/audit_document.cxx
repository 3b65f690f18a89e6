// SPDX-License-Identifier: MPL-2.0
#include "audit_document.hxx"
#include "expect.hxx"

#include "support/forms.hxx"

#include "audit/audit.hxx"
#include "exports/findings_format.hxx"
#include "fill/plan_fill.hxx"
#include "pasted_table/plan_conversion.hxx"
#include "words/finding_text.hxx"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace gouji::fuzz
{
namespace
{
void expectPlacesWithin(const Document& document, const Audit& audit)
{
    for (const auto& reviewed : audit.findings)
        expect(reviewed.finding.place.block < document.blocks.size(), "a finding is in a block of the document");
}

/// A cell is a figure's alone: what is written into it for one would be read as the other.
void expectOneFigurePerCell(const Audit& audit)
{
    std::set<std::pair<std::size_t, std::size_t>> cells;
    for (const auto& report : audit.reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
                expect(!figure || cells.emplace(figure->place.block, figure->place.order).second, "a cell is one figure's");
}

void expectConversions(const Document& document, const Audit& audit)
{
    std::size_t end = 0;
    for (const auto& conversion : planConversion(document, test::forms(), audit.reports))
    {
        expect(conversion.firstBlock >= end, "conversions stand apart, in reading order");
        end = conversion.firstBlock + conversion.oldTexts.size();
        expect(end <= document.blocks.size(), "a conversion is within the document");
    }
}

void expectPlan(const Audit& audit)
{
    for (const auto& change : planFill(audit.reports).changes)
        expect(change.oldText != change.newText, "a plan changes what it names");
}
}

void auditDocument(const Document& document)
{
    const auto audit = gouji::audit(document, test::forms(), {}, nullptr, {});
    expectPlacesWithin(document, audit);
    expectPlan(audit);
    expectOneFigurePerCell(audit);
    expectConversions(document, audit);
    for (const auto& reviewed : audit.findings)
        expect(!wholeFindingText(reviewed.finding, test::chinese()).empty(), "a finding has a sentence");
    const auto report = findingsReport(audit, {});
    for (const auto& format : findingsFormats())
        expect(!format.write(report, test::chinese()).empty(), "findings can be exported");
}

std::vector<Block> paragraphsOf(std::string_view text)
{
    std::vector<Block> blocks;
    for (std::size_t begin = 0; begin <= text.size();)
    {
        const auto end = std::min(text.find('\n', begin), text.size());
        blocks.emplace_back(Paragraph{std::string(text.substr(begin, end - begin))});
        begin = end + 1;
    }
    return blocks;
}
}
