// SPDX-License-Identifier: MPL-2.0
#include "structure/report_prose.hxx"

#include "base/text.hxx"
#include "form/check_severity.hxx"
#include "headings/period.hxx"
#include "structure/leftover_words.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr std::size_t kLongestTitleLine = 40; ///< characters
}

ReportProse::ReportProse(const Document& document, const Report& report)
    : document_(document), report_(report)
{
    findTitle();
    findLeftovers();
}

void ReportProse::findTitle()
{
    const auto preamble = preambleOf(document_, outline());
    const auto title = std::ranges::find_if(preamble, [&](const TextRange& range)
                                            { return !report_.title.empty() && trimmed(text(range)) == report_.title; });
    if (title == preamble.end())
    {
        opening_ = preamble;
        return;
    }
    title_ = *title;
    std::copy_if(preamble.begin(), title, std::back_inserter(titleLines_),
                 [&](const TextRange& range)
                 {
                     const auto line = compacted(text(range));
                     return line.size() <= kLongestTitleLine && !holdsDate(line, words().period);
                 });
    titleLines_.push_back(*title);
    opening_.assign(std::next(title), preamble.end());
}

void ReportProse::findLeftovers()
{
    for (auto block = report_.firstBlock; block < report_.endBlock; ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]))
        {
            const bool isTitle = std::ranges::find(titleLines_, block, &TextRange::block) != titleLines_.end();
            for (auto& leftover : gouji::leftoversIn(paragraph->text, isTitle ? form().wordsToWriteOver : form().leftoverWords))
                leftovers_.push_back({block, leftover.begin, leftover.end});
        }
}

std::vector<TextRange> ReportProse::leftoversIn(const TextRange& range) const
{
    std::vector<TextRange> found;
    const auto isWithin = [&](const TextRange& leftover) { return range.begin <= leftover.begin && leftover.end <= range.end; };
    std::ranges::copy_if(std::ranges::equal_range(leftovers_, range.block, {}, &TextRange::block), std::back_inserter(found), isWithin);
    return found;
}

std::string ReportProse::textOfTitleLines() const
{
    std::string lines;
    for (const auto& line : titleLines_)
        lines += text(line);
    return lines;
}

std::vector<TextRange> ReportProse::textOfSection(const std::string& id) const
{
    std::vector<TextRange> ranges;
    for (const auto& section : outline().sections)
        if (section.section->id == id)
            std::ranges::copy(textOf(document_, section), std::back_inserter(ranges));
    return ranges;
}

std::vector<TextRange> ReportProse::allText() const
{
    auto ranges = opening_;
    for (const auto& section : outline().sections)
        std::ranges::copy(textOf(document_, section), std::back_inserter(ranges));
    return ranges;
}

const OutlineSection* ReportProse::section(const std::string& id) const
{
    const auto found = std::ranges::find(outline().sections, id, [](const OutlineSection& section) { return section.section->id; });
    return found == outline().sections.end() ? nullptr : &*found;
}

std::optional<Place> ReportProse::placeholder(std::size_t firstBlock, std::size_t endBlock) const
{
    std::optional<TextRange> words;
    for (auto block = firstBlock; block < endBlock; ++block)
        if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]))
        {
            if (!isBlank(paragraph->text))
                words = TextRange{block, 0, paragraph->text.size()};
            if (paragraph->hasPlaceholder)
                return words ? place(*words) : startPlace();
        }
    return std::nullopt;
}

bool ReportProse::hasPlaceholder(const std::string& sectionId) const
{
    return std::ranges::any_of(
        outline().sections, [&](const OutlineSection& section)
        { return section.section->id == sectionId && hasPlaceholder(section.headingBlock, section.endBlock); });
}

bool ReportProse::hasTable(const std::string& sectionId) const
{
    for (const auto& section : outline().sections)
        for (auto block = section.headingBlock; section.section->id == sectionId && block < section.endBlock; ++block)
            if (std::holds_alternative<Table>(document_.blocks[block]))
                return true;
    return false;
}

Place ReportProse::place(const TextRange& range) const
{
    const auto words = text(range);
    const auto shown = trimmed(words);
    return {{}, {}, range.block, range.begin + std::max<std::size_t>(words.find(shown), 0), shown, {}};
}

Place ReportProse::headingPlace(const OutlineSection& section) const
{
    return place({section.headingBlock, section.heading.begin, section.heading.end});
}

Place ReportProse::startPlace() const
{
    if (title_)
        return place(*title_);
    if (!opening_.empty())
        return place(opening_.front());
    return outline().sections.empty() ? Place{{}, {}, report_.firstBlock, 0, {}, {}} : headingPlace(outline().sections.front());
}

Finding ReportProse::finding(const std::string& message, Place place, Arguments arguments) const
{
    Finding finding;
    finding.rule = message.substr(0, message.find('.'));
    finding.message = message;
    finding.severity = severityOfMessage(form(), message);
    finding.report = report_.index;
    finding.subject.kind = SubjectKind::Text;
    finding.place = std::move(place);
    finding.arguments = std::move(arguments);
    return finding;
}

Finding ReportProse::findingOfFile(const std::string& message, Arguments arguments) const
{
    auto result = finding(message, startPlace(), std::move(arguments));
    result.subject = {};
    return result;
}

TextRange within(const TextRange& range, const CompactText& text, std::size_t begin, std::size_t end)
{
    return {range.block, range.begin + text.byteOffset(begin), range.begin + text.byteEnd(end)};
}
}
