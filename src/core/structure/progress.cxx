// SPDX-License-Identifier: MPL-2.0
#include "structure/progress.hxx"

#include "base/text.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
constexpr char32_t kFullStop = U'\u3002';
constexpr std::size_t kMostInSubheading = 20; ///< characters
constexpr std::size_t kMostBytes = 4; ///< of a character

void count(ProgressPart& part, bool isFilled, auto placeOf)
{
    ++part.all;
    if (isFilled)
        ++part.filled;
    else if (!part.next)
        part.next = placeOf();
}

ProgressPart progressOfTable(const ReportTable& table)
{
    std::vector<const Figure*> figures;
    for (const auto& figure : table.figures)
        if (figure)
            figures.push_back(&*figure);
    std::ranges::stable_sort(figures, {}, [](const Figure* figure) { return std::pair(figure->place.block, figure->place.order); });
    ProgressPart part{table.tableForm->title, 0, 0, std::nullopt};
    for (const auto* figure : figures)
        count(part, figure->value.state != ValueState::Blank, [figure] { return OpenPlace{figure->place}; });
    return part;
}

/// "（一）主动公开": words that nobody is asked to write.
bool isSubheading(const std::string& text)
{
    const auto words = trimmed(text);
    if (words.size() > kMostInSubheading * kMostBytes)
        return false;
    const auto characters = toCodePoints(words);
    return characters.size() <= kMostInSubheading && characters.find(kFullStop) == std::u32string::npos;
}

class TextProgress
{
public:
    explicit TextProgress(const ReportProse& prose) : document_(prose.document()), prose_(prose) {}

    [[nodiscard]] ProgressPart measure()
    {
        addBlocks(prose_.report().firstBlock, prose_.outline().preambleEnd, prose_.startPlace());
        for (const auto& section : prose_.outline().sections)
            if (section.section->table.empty())
                addSection(section);
        return std::move(part_);
    }

private:
    void addSection(const OutlineSection& section)
    {
        const auto before = part_.all;
        const auto heading = prose_.headingPlace(section);
        addBlocks(section.headingBlock + 1, section.endBlock, heading);
        if (part_.all == before)
            count(part_, !textOf(document_, section).empty(), [&] { return OpenPlace{heading}; });
    }

    /// `before`: where to go if a prompt has no words beside it.
    void addBlocks(std::size_t begin, std::size_t end, const Place& before)
    {
        std::optional<TextRange> words; // the last
        for (auto block = begin; block < end; ++block)
            if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]))
            {
                const TextRange range{block, 0, paragraph->text.size()};
                const bool hasWords = !isBlank(paragraph->text);
                if (hasWords)
                    words = range;
                if (const auto instructions = prose_.leftoversIn(range); !instructions.empty())
                    count(part_, false, [&] { return OpenPlace{prose_.place(instructions.front()), true}; });
                else if (paragraph->hasPlaceholder || (hasWords && !isSubheading(paragraph->text)))
                    count(part_, !paragraph->hasPlaceholder, [&] { return OpenPlace{words ? prose_.place(*words) : before}; });
            }
    }

    const Document& document_;
    const ReportProse& prose_;
    ProgressPart part_;
};
}

bool Progress::isComplete() const
{
    return std::ranges::all_of(parts, [](const ProgressPart& part) { return part.filled == part.all; });
}

bool Progress::isTextOpen() const
{
    return parts.back().filled < parts.back().all;
}

std::vector<ProgressPart> openParts(const std::vector<Progress>& reports)
{
    std::vector<ProgressPart> parts;
    if (!std::ranges::all_of(reports, &Progress::isComplete))
        for (const auto& report : reports)
            std::ranges::copy(report.parts, std::back_inserter(parts));
    return parts;
}

Progress progressOf(const ReportProse& prose)
{
    Progress progress;
    for (const auto& table : prose.report().tables)
        progress.parts.push_back(progressOfTable(table));
    progress.parts.push_back(TextProgress(prose).measure());
    return progress;
}
}
