// SPDX-License-Identifier: MPL-2.0
#include "year/copied_prose.hxx"

#include "base/compact_text.hxx"
#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <algorithm>
#include <set>

namespace gouji
{
namespace
{
struct Sentence
{
    Place place;
    std::u32string key; ///< what counts in a comparison
};

/// The sentences of the named sections that are long enough to tell something and that no regulation dictates.
class ProseReader
{
public:
    /// The form is that of this year's report: its sections are meant, in last year's those of the same id or role.
    ProseReader(const Document& document, const Form& form) : document_(document), settings_(form.yearComparison)
    {
        for (const auto& section : form.sections)
            if (section.role != SectionRole::None && isNamed(section))
                roles_.insert(section.role);
        for (const auto& phrase : settings_.statutoryPhrases)
            statutory_.push_back(compacted(phrase));
    }

    [[nodiscard]] std::vector<Sentence> read(const Report& report)
    {
        for (const auto& section : report.outline.sections)
            if (isNamed(*section.section) || roles_.contains(section.section->role))
                for (auto block = section.headingBlock + 1; block < section.endBlock; ++block)
                    if (const auto* paragraph = std::get_if<Paragraph>(&document_.blocks[block]))
                        addParagraph(*paragraph, block);
        return std::move(sentences_);
    }

private:
    [[nodiscard]] bool isNamed(const Section& section) const
    {
        return std::ranges::find(settings_.copySections, section.id) != settings_.copySections.end();
    }

    void addParagraph(const Paragraph& paragraph, std::size_t block)
    {
        const auto text = toCodePoints(paragraph.text);
        for (auto begin = text.begin(); begin != text.end();)
        {
            auto end = std::find_if(begin, text.end(), isSentenceEnd);
            end += end == text.end() ? 0 : 1;
            addSentence({begin, end}, block, toUtf8Bytes({text.begin(), begin}).size());
            begin = end;
        }
    }

    /// What no full stop ends is a heading.
    void addSentence(std::u32string_view text, std::size_t block, std::size_t offset)
    {
        auto key = compacted(toUtf8Bytes(text));
        if (key.empty() || !isSentenceEnd(key.back()))
            return;
        const bool isDictated = std::ranges::any_of(statutory_, [&](const std::u32string& phrase) { return key.find(phrase) != key.npos; });
        if (isDictated || key.size() < static_cast<std::size_t>(settings_.copyCharacters))
            return;
        const auto words = std::ranges::find_if_not(text, isSpace);
        offset += toUtf8Bytes({text.begin(), words}).size();
        sentences_.push_back({{{}, {}, block, offset, trimmed(toUtf8Bytes({words, text.end()}))}, std::move(key)});
    }

    const Document& document_;
    const YearComparison& settings_;
    std::set<SectionRole> roles_;
    std::vector<std::u32string> statutory_;
    std::vector<Sentence> sentences_;
};

/// The sentences without their full stops.
std::string listOf(const std::vector<Sentence>& sentences)
{
    std::string list;
    for (const auto& sentence : sentences)
    {
        auto text = toCodePoints(sentence.place.passage);
        text.pop_back();
        if (!list.empty())
            list += kListBreak;
        list += toUtf8Bytes(text);
    }
    return list;
}
}

std::optional<Finding> findCopiedProse(const Document& document, const Report& report, const LastYearFile& file, const Report& lastYear)
{
    const auto& settings = report.form->yearComparison;
    const auto own = ProseReader(document, *report.form).read(report);
    std::set<std::u32string> known;
    for (auto& sentence : ProseReader(file.document, *report.form).read(lastYear))
        known.insert(std::move(sentence.key));
    std::vector<Sentence> copied;
    std::ranges::copy_if(own, std::back_inserter(copied), [&](const Sentence& sentence) { return known.contains(sentence.key); });
    if (copied.size() * 100 <= own.size() * static_cast<std::size_t>(settings.copyPercent))
        return std::nullopt;
    Finding finding;
    finding.rule = kYearCopy;
    finding.message = kYearCopy;
    finding.severity = severityOf(*report.form, kYearCopy);
    finding.subject.kind = SubjectKind::Text;
    finding.place = copied.front().place;
    finding.arguments = {{"file", file.name},
                         {"count", std::to_string(copied.size())},
                         {"all", std::to_string(own.size())},
                         {"sentences", listOf(copied)}};
    return finding;
}
}
