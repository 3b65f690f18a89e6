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
/// Words that are to be written over say nothing, not even of what is written beside them: they end a sentence.
std::string withoutLeftovers(std::string text, const std::vector<TextRange>& leftovers)
{
    for (const auto& [block, begin, end] : leftovers)
        text.replace(begin, end - begin, end - begin, '!');
    return text;
}

/// Reads what stands together: the foreword, or one section.
class PassageReader
{
public:
    PassageReader(const ReportProse& prose, const Lexicon& lexicon, ProseClaims& result)
        : prose_(prose), reader_(lexicon, kMostProseClaims - std::min(kMostProseClaims, result.claims.size())), result_(result)
    {
    }

    /// Of a passage that is not about the tables alone, only what is bound.
    void add(std::size_t block, const Section* section)
    {
        const auto* paragraph = std::get_if<Paragraph>(&prose_.document().blocks[block]);
        if (!paragraph)
            return;
        const auto leftovers = prose_.leftoversIn({block, 0, paragraph->text.size()});
        auto read = leftovers.empty() ? reader_.read(paragraph->text, block) : reader_.read(withoutLeftovers(paragraph->text, leftovers), block);
        for (auto& claim : read)
        {
            claim.section = section ? std::string_view(section->id) : std::string_view();
            if (claim.phrase || (section && section->table.empty()))
                result_.claims.push_back(std::move(claim));
        }
    }

    void finish() { std::ranges::copy(reader_.unread(), std::back_inserter(result_.unread)); }

private:
    const ReportProse& prose_;
    SectionReader reader_;
    ProseClaims& result_;
};

void addForeword(const ReportProse& prose, const Lexicon& lexicon, ProseClaims& result)
{
    PassageReader reader(prose, lexicon, result);
    for (const auto& range : prose.opening())
        reader.add(range.block, nullptr);
    reader.finish();
}

void addSection(const ReportProse& prose, const OutlineSection& section, const Lexicon& lexicon, ProseClaims& result)
{
    PassageReader reader(prose, lexicon, result);
    for (auto block = section.headingBlock + 1; block < section.endBlock; ++block)
        reader.add(block, section.section);
    reader.finish();
}
}

ProseClaims readClaims(const ReportProse& prose)
{
    const auto& report = prose.report();
    const Lexicon lexicon(report.form->phrasebook, report.unit + report.title, report.year);
    ProseClaims result;
    addForeword(prose, lexicon, result);
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
