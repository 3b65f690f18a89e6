// SPDX-License-Identifier: MPL-2.0
#include "headings/outline.hxx"

#include "base/text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
struct PlacedHeading
{
    std::size_t block;
    Heading heading;
};

std::vector<PlacedHeading> headingsOf(const Document& document, const HeadingIndex& index, std::size_t firstBlock, std::size_t endBlock)
{
    std::vector<PlacedHeading> headings;
    for (auto block = firstBlock; block < endBlock; ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
            for (const auto& heading : index.headingsIn(*paragraph))
                headings.push_back({block, heading});
    return headings;
}

/// A heading without a section's number is one only where the section has no other; so is the title of a part
/// (（二）主动公开政府信息情况).
void dropDoubtful(std::vector<PlacedHeading>& headings)
{
    const auto isBetter = [](const PlacedHeading& better, const PlacedHeading& doubtful)
    { return better.heading.section == doubtful.heading.section && better.heading.number == HeadingNumber::Section; };
    const auto all = headings;
    std::erase_if(headings,
                  [&](const PlacedHeading& candidate)
                  {
                      return candidate.heading.number != HeadingNumber::Section
                             && std::ranges::any_of(all, [&](const PlacedHeading& other) { return isBetter(other, candidate); });
                  });
}

bool areBlank(const Document& document, std::size_t firstBlock, std::size_t endBlock)
{
    const auto isEmpty = [](const Block& block)
    {
        const auto* paragraph = std::get_if<Paragraph>(&block);
        return paragraph && !paragraph->hasPlaceholder && isBlank(paragraph->text);
    };
    const auto begin = document.blocks.begin();
    return std::all_of(begin + static_cast<std::ptrdiff_t>(firstBlock), begin + static_cast<std::ptrdiff_t>(endBlock), isEmpty);
}

/// A table of contents: the first headings stand together, and each of them comes again.
void dropContents(const Document& document, std::vector<PlacedHeading>& headings)
{
    const auto first = headings.begin();
    const auto holds = [](auto begin, auto end, const PlacedHeading& entry)
    { return std::any_of(begin, end, [&](const PlacedHeading& other) { return other.heading.section == entry.heading.section; }); };
    std::size_t count = 1;
    while (count < headings.size() && areBlank(document, headings[count - 1].block + 1, headings[count].block)
           && !holds(first, first + static_cast<std::ptrdiff_t>(count), headings[count]))
        ++count;
    const auto rest = first + static_cast<std::ptrdiff_t>(std::min(count, headings.size()));
    const auto comesAgain = [&](const PlacedHeading& entry) { return holds(rest, headings.end(), entry); };
    if (count >= HeadingIndex::kFewestInContents && std::all_of(first, rest, comesAgain))
        headings.erase(first, rest);
}

bool has(const std::vector<PlacedHeading>& headings, const Section& section)
{
    return std::ranges::any_of(headings, [&](const PlacedHeading& other) { return other.heading.section == &section; });
}

std::vector<const Section*> missingAmong(const std::vector<PlacedHeading>& headings, const Form& form)
{
    std::vector<const Section*> missing;
    for (const auto& section : form.sections)
        if (!has(headings, section))
            missing.push_back(&section);
    return missing;
}

/// Finds the headings of sections that have none, by their number and place alone.
class NumberedHeadings
{
public:
    NumberedHeadings(const Document& document, const HeadingIndex& index, std::size_t firstBlock, std::size_t endBlock)
        : firstBlock_(firstBlock), endBlock_(endBlock)
    {
        for (auto block = firstBlock; block < endBlock; ++block)
            if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
                if (const auto line = index.numberedLine(*paragraph))
                    lines_.push_back({block, *line});
    }

    /// Between the headings of the sections before and behind; a list of its own in that place leaves a doubt.
    void add(const std::vector<const Section*>& missing, std::vector<PlacedHeading>& headings) const
    {
        for (const auto* section : missing)
            if (!has(headings, *section))
                if (const auto line = between(headings, *section))
                    headings.insert(std::ranges::upper_bound(headings, line->block, {}, &PlacedHeading::block), *line);
    }

private:
    [[nodiscard]] std::optional<PlacedHeading> between(const std::vector<PlacedHeading>& headings, const Section& section) const
    {
        auto begin = firstBlock_;
        auto end = endBlock_;
        for (const auto& other : headings)
            if (other.heading.section < &section)
                begin = std::max(begin, other.block + 1);
            else
                end = std::min(end, other.block);
        std::optional<PlacedHeading> found;
        for (const auto& line : lines_)
        {
            if (line.block < begin || line.block >= end)
                continue;
            const bool isNext = found && line.heading.section > &section && !has(headings, *line.heading.section);
            if (line.heading.section != &section ? !isNext : found.has_value())
                return std::nullopt;
            if (!found)
                found = line;
        }
        return found;
    }

    std::size_t firstBlock_;
    std::size_t endBlock_;
    std::vector<PlacedHeading> lines_;
};

std::size_t firstTable(const Document& document, std::size_t firstBlock, std::size_t endBlock)
{
    auto block = firstBlock;
    while (block < endBlock && !std::holds_alternative<Table>(document.blocks[block]))
        ++block;
    return block;
}

void addRange(const Document& document, std::vector<TextRange>& ranges, TextRange range)
{
    if (!isBlank(textAt(document, range)))
        ranges.push_back(range);
}

void addParagraphs(const Document& document, std::vector<TextRange>& ranges, std::size_t firstBlock, std::size_t endBlock)
{
    for (auto block = firstBlock; block < endBlock; ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document.blocks[block]))
            addRange(document, ranges, {block, 0, paragraph->text.size()});
}
}

Outline outlineOf(const Document& document, const HeadingIndex& index, std::size_t firstBlock, std::size_t endBlock)
{
    auto headings = headingsOf(document, index, firstBlock, endBlock);
    dropDoubtful(headings);
    dropContents(document, headings);
    if (const auto missing = missingAmong(headings, index.form()); !headings.empty() && !missing.empty())
        NumberedHeadings(document, index, firstBlock, endBlock).add(missing, headings);

    Outline outline{{}, firstBlock, headings.empty() ? firstTable(document, firstBlock, endBlock) : headings.front().block};
    for (const auto& [block, heading] : headings)
    {
        if (!outline.sections.empty())
        {
            outline.sections.back().endBlock = block;
            outline.sections.back().endOffset = heading.begin;
        }
        outline.sections.push_back({heading.section, block, endBlock, heading, 0});
    }
    return outline;
}

std::vector<TextRange> textOf(const Document& document, const OutlineSection& section)
{
    std::vector<TextRange> ranges;
    const bool endsInHeadingBlock = section.endBlock == section.headingBlock;
    const auto headingBlockEnd =
        endsInHeadingBlock ? section.endOffset : std::get<Paragraph>(document.blocks[section.headingBlock]).text.size();
    addRange(document, ranges, {section.headingBlock, section.heading.end, headingBlockEnd});
    addParagraphs(document, ranges, section.headingBlock + 1, section.endBlock);
    if (!endsInHeadingBlock && section.endOffset > 0)
        addRange(document, ranges, {section.endBlock, 0, section.endOffset});
    return ranges;
}

std::vector<TextRange> preambleOf(const Document& document, const Outline& outline)
{
    std::vector<TextRange> ranges;
    addParagraphs(document, ranges, outline.firstBlock, outline.preambleEnd);
    if (!outline.sections.empty())
        addRange(document, ranges, {outline.preambleEnd, 0, outline.sections.front().heading.begin});
    return ranges;
}

std::string_view textAt(const Document& document, const TextRange& range)
{
    const std::string_view text = std::get<Paragraph>(document.blocks[range.block]).text;
    return text.substr(range.begin, range.end - range.begin);
}
}
