// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/read_claims.hxx"

#include "prose/claims/judge_claims.hxx"
#include "prose/claims/paragraph_claims.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
/// Words that are to be written over claim nothing.
void dropLeftovers(std::vector<Claim>& claims, const std::vector<TextRange>& leftovers)
{
    std::erase_if(claims, [&](const Claim& claim)
                  { return std::ranges::any_of(leftovers, [&](const TextRange& leftover)
                                               { return leftover.begin <= claim.numberOffset && claim.numberOffset < leftover.end; }); });
}

void addSection(const ReportProse& prose, const OutlineSection& section, const Lexicon& lexicon, std::vector<Claim>& claims)
{
    SectionReader reader(lexicon);
    for (auto block = section.headingBlock + 1; block < section.endBlock; ++block)
    {
        const auto* paragraph = std::get_if<Paragraph>(&prose.document().blocks[block]);
        if (!paragraph)
            continue;
        auto read = reader.read(paragraph->text, block);
        if (!read.empty())
            dropLeftovers(read, prose.leftoversIn({block, 0, paragraph->text.size()}));
        for (auto& claim : read)
        {
            claim.section = section.section->id;
            if (section.section->table.empty() || claim.phrase)
                claims.push_back(std::move(claim));
        }
    }
}
}

std::vector<Claim> readClaims(const ReportProse& prose)
{
    const auto& report = prose.report();
    const Lexicon lexicon(report.form->phrasebook, report.title, report.year);
    std::vector<Claim> claims;
    for (const auto& section : prose.outline().sections)
        addSection(prose, section, lexicon, claims);
    for (auto& claim : claims)
        claim.report = report.index;
    judgeClaims(claims, report);
    return claims;
}

std::vector<Claim> readClaims(std::string_view paragraph, const Phrasebook& book, std::string_view title, std::optional<int> year)
{
    const Lexicon lexicon(book, title, year);
    return SectionReader(lexicon).read(paragraph, 0);
}
}
