// SPDX-License-Identifier: MPL-2.0
#include "prose/claims/read_claims.hxx"

#include "base/limits.hxx"
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
    const auto isLeftover = [&leftovers](const Claim& claim)
    {
        const auto behind = std::ranges::upper_bound(leftovers, claim.number.offset, {}, &TextRange::begin);
        return behind != leftovers.begin() && claim.number.offset < std::prev(behind)->end;
    };
    std::erase_if(claims, isLeftover);
}

void addSection(const ReportProse& prose, const OutlineSection& section, const Lexicon& lexicon, ProseClaims& result)
{
    SectionReader reader(lexicon, kMostProseClaims - std::min(kMostProseClaims, result.claims.size()));
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
                result.claims.push_back(std::move(claim));
        }
    }
    std::ranges::copy(reader.unread(), std::back_inserter(result.unread));
}
}

ProseClaims readClaims(const ReportProse& prose)
{
    const auto& report = prose.report();
    const Lexicon lexicon(report.form->phrasebook, report.title, report.year);
    ProseClaims result;
    for (const auto& section : prose.outline().sections)
        addSection(prose, section, lexicon, result);
    for (auto& claim : result.claims)
        claim.report = report.index;
    judgeClaims(result.claims, report);
    return result;
}

std::vector<Claim> readClaims(std::string_view paragraph, const Phrasebook& book, std::string_view title, std::optional<int> year)
{
    const Lexicon lexicon(book, title, year);
    return SectionReader(lexicon).read(paragraph, 0);
}
}
