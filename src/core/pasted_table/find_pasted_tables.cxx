// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/find_pasted_tables.hxx"

#include "base/text.hxx"
#include "headings/report_heading.hxx"
#include "pasted_table/read_pasted_table.hxx"
#include "pasted_table/text_line.hxx"
#include "pasted_table/text_rows.hxx"

#include <algorithm>
#include <iterator>
#include <optional>
#include <ranges>
#include <set>

namespace gouji
{
namespace
{
/// Paragraphs of unknown words within a table, those aside that are a label over several lines: an unknown row.
constexpr std::size_t kLongestGap = 2;
constexpr std::size_t kLongestOddLine = 120; ///< bytes; what is longer is prose
constexpr std::size_t kFirstWords = 24; ///< bytes after which the first line is cut at its next cell

/// How many of a table's telling labels a run holds.
struct Likeness
{
    std::size_t found = 0;
    std::size_t all = 1;

    /// Three in five, as for real tables.
    [[nodiscard]] bool isSufficient() const { return 5 * found >= 3 * all; }
    [[nodiscard]] bool isLess(const Likeness& other) const { return found * other.all < other.found * all; }
};

/// What a block is to a table.
enum class Role
{
    Known, ///< holds its labels or values
    Blank,
    Odd, ///< unknown words
    Foreign,
};

struct Run
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct Claim
{
    Run run;
    std::string tableId;
};

class Finder
{
public:
    Finder(const Document& document, const Forms& forms)
        : document_(document), forms_(forms), labels_(forms.textLabels())
    {
        for (const auto& block : document.blocks)
        {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            blocks_.push_back(paragraph ? readTextLines(*paragraph, labels_) : std::vector<TextLine>{});
            isWord_.push_back(isWord(blocks_.back()));
        }
        for (std::size_t block = 0; block < blocks_.size(); ++block)
            labelsOverLines_.push_back(joinedLabels(wordsFrom(block), 0, labels_));
    }

    std::vector<PastedTable> find() const
    {
        std::vector<Claim> claims;
        std::set<std::string> ids;
        for (const auto& keys : labels_.tables())
            if (ids.insert(keys.tableForm->id).second)
                findAll(keys.tableForm->id, claims);
        std::ranges::stable_sort(claims, {}, [](const Claim& claim) { return claim.run.begin; });
        std::vector<PastedTable> tables;
        for (const auto& claim : parted(claims))
            tables.push_back(*tableOf(claim.run, claim.tableId));
        return tables;
    }

private:
    [[nodiscard]] Role roleOf(std::size_t block, const std::string& tableId) const
    {
        const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]);
        if (!paragraph || familyOfTitle(paragraph->text, forms_))
            return Role::Foreign;
        bool hasKnown = false;
        bool hasOther = false;
        for (const auto& line : blocks_[block])
            for (const auto& cell : line)
            {
                if (cell.kind == TextKind::Label && !labels_.belongsTo(cell.key, tableId))
                    return Role::Foreign;
                hasKnown |= cell.kind == TextKind::Label || cell.kind == TextKind::Value;
                hasOther |= cell.kind == TextKind::Other;
                if (cell.kind == TextKind::Other && cell.text.size() > kLongestOddLine)
                    return Role::Foreign;
            }
        if (hasKnown)
            return Role::Known;
        return hasOther ? Role::Odd : Role::Blank;
    }

    [[nodiscard]] bool hasLabel(std::size_t block) const
    {
        return std::ranges::any_of(blocks_[block] | std::views::join, [](const TextCell& cell) { return cell.kind == TextKind::Label; });
    }

    /// Whether a paragraph is one cell that may be a label or a part of one; prose is none.
    static bool isWord(const std::vector<TextLine>& lines)
    {
        if (lines.size() != 1 || lines.front().size() != 1)
            return false;
        const auto& cell = lines.front().front();
        if (cell.text.empty() || cell.kind != TextKind::Other)
            return cell.kind == TextKind::Label;
        return cell.text.size() <= kLongestOddLine && std::ranges::none_of(toCodePoints(cell.text), isSentenceEnd);
    }

    /// What stands in the paragraphs from here on, with nothing between them, as far as it may be one label.
    [[nodiscard]] std::vector<TextCell> wordsFrom(std::size_t block) const
    {
        std::vector<TextCell> words;
        for (; block < blocks_.size() && words.size() < kLongestJoin && isWord_[block]; ++block)
            words.push_back(blocks_[block].front().front());
        return words;
    }

    /// A label of the table that stands in the paragraphs from here on; null if there is none.
    [[nodiscard]] const JoinedLabel* labelOverLines(std::size_t block, const std::string& tableId) const
    {
        const auto label = std::ranges::find_if(labelsOverLines_[block], [&](const JoinedLabel& joined) { return labels_.belongsTo(joined.label.key, tableId); });
        return label == labelsOverLines_[block].end() ? nullptr : &*label;
    }

    [[nodiscard]] bool beginsWithLabel(std::size_t block, const std::string& tableId) const
    {
        return labelOverLines(block, tableId) || (hasLabel(block) && roleOf(block, tableId) == Role::Known);
    }

    [[nodiscard]] Run runFrom(std::size_t begin, const std::string& tableId) const
    {
        Run run{begin, begin + 1};
        std::size_t gap = 0;
        for (auto block = begin; block < blocks_.size() && gap <= kLongestGap; ++block)
        {
            if (const auto* label = labelOverLines(block, tableId))
            {
                block += label->count - 1;
                run.end = block + 1;
                gap = 0;
                continue;
            }
            const auto role = roleOf(block, tableId);
            if (role == Role::Foreign)
                break;
            gap = role == Role::Odd ? gap + 1 : role == Role::Known ? 0 : gap;
            if (role == Role::Known)
                run.end = block + 1;
        }
        return run;
    }

    void findAll(const std::string& tableId, std::vector<Claim>& claims) const
    {
        for (std::size_t block = 0; block < blocks_.size(); ++block)
        {
            if (!beginsWithLabel(block, tableId))
                continue;
            const auto run = runFrom(block, tableId);
            if (!bestFitting(run, tableId).empty())
                claims.push_back({run, tableId});
            block = run.end - 1;
        }
    }

    /// No two of them over the same line (总计 is a label of two tables): it stays with the earlier claim if the later
    /// one stands without it, else the other way round; a claim that does not stand alone falls. Claims are sorted by
    /// their begin.
    [[nodiscard]] std::vector<Claim> parted(const std::vector<Claim>& claims) const
    {
        std::vector<Claim> result;
        for (auto claim : claims)
        {
            if (result.empty() || result.back().run.end <= claim.run.begin)
            {
                result.push_back(std::move(claim));
                continue;
            }
            auto& before = result.back();
            const auto shorter = from(before.run.end, claim);
            const Run cut{before.run.begin, claim.run.begin};
            if (shorter)
                result.push_back(*shorter);
            else if (cut.begin < cut.end && !bestFitting(cut, before.tableId).empty())
            {
                before.run = cut;
                result.push_back(std::move(claim));
            }
        }
        return result;
    }

    /// What is left of a claim from a block on, beginning with words of its own; nothing if that is no table.
    [[nodiscard]] std::optional<Claim> from(std::size_t block, const Claim& claim) const
    {
        while (block < claim.run.end && !beginsWithLabel(block, claim.tableId))
            ++block;
        const Run run{block, claim.run.end};
        return run.begin < run.end && !bestFitting(run, claim.tableId).empty() ? std::optional(Claim{run, claim.tableId}) : std::nullopt;
    }

    [[nodiscard]] Likeness likeness(const Run& run, const TableKeys& keys) const
    {
        std::set<KeyId> found;
        for (auto block = run.begin; block < run.end; ++block)
        {
            for (const auto& line : blocks_[block])
                for (const auto& cell : line)
                    found.insert(cell.key);
            if (const auto* label = labelOverLines(block, keys.tableForm->id))
                found.insert(label->label.key);
        }
        const auto common = std::ranges::count_if(keys.telling, [&](KeyId key) { return found.contains(key); });
        return {static_cast<std::size_t>(common), keys.telling.size()};
    }

    [[nodiscard]] std::vector<const TableKeys*> bestFitting(const Run& run, const std::string& tableId) const
    {
        Likeness best;
        std::vector<const TableKeys*> fitting;
        for (const auto& keys : labels_.tables())
        {
            const auto own = keys.tableForm->id == tableId ? likeness(run, keys) : Likeness{};
            if (!own.isSufficient() || own.isLess(best))
                continue;
            if (best.isLess(own))
                fitting.clear();
            fitting.push_back(&keys);
            best = own;
        }
        return fitting;
    }

    [[nodiscard]] std::optional<PastedTable> tableOf(const Run& run, const std::string& tableId) const
    {
        const auto fitting = bestFitting(run, tableId);
        if (fitting.empty())
            return std::nullopt;
        PastedTable table{run.begin, run.end, placeOf(run.begin), firstWords(run.begin), {}};
        std::vector<TextLine> lines;
        for (auto block = run.begin; block < run.end; ++block)
            std::ranges::copy(blocks_[block], std::back_inserter(lines));
        for (const auto* keys : fitting)
            table.readings.push_back(readPastedTable(lines, *keys, labels_));
        return table;
    }

    [[nodiscard]] Place placeOf(std::size_t block) const
    {
        const auto& text = std::get<Paragraph>(document_.blocks[block]).text;
        const auto passage = trimmed(text);
        return {{}, {}, block, text.find(passage), passage};
    }

    [[nodiscard]] std::string firstWords(std::size_t block) const
    {
        std::string words;
        for (const auto& cell : blocks_[block] | std::views::join)
            if (!cell.text.empty() && words.size() < kFirstWords)
                words += (words.empty() ? "" : " ") + cell.text;
        return words;
    }

    const Document& document_;
    const Forms& forms_;
    const TextLabels& labels_;
    std::vector<std::vector<TextLine>> blocks_; ///< lines of every block; of a table none
    std::vector<bool> isWord_; ///< of every block
    std::vector<std::vector<JoinedLabel>> labelsOverLines_; ///< that begin in every block, the longest first
};
}

std::vector<PastedTable> findPastedTables(const Document& document, const Forms& forms)
{
    return Finder(document, forms).find();
}

const TextReading& PastedTable::readingFor(const Form& form) const
{
    const auto own = std::ranges::find(readings, &form, &TextReading::form);
    return own == readings.end() ? readings.back() : *own;
}
}
