// SPDX-License-Identifier: MPL-2.0
#include "structure/content_findings.hxx"

#include "base/list_argument.hxx"
#include "base/text.hxx"
#include "form/built_in_checks.hxx"
#include "structure/leftover.hxx"

#include <algorithm>
#include <array>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kFewestCharacters = 10; ///< of the text about problems
constexpr std::size_t kLongestSubheading = 25;
constexpr std::size_t kLongestSubnumber = 4; ///< with its brackets

/// （一）存在的主要问题: numbered in brackets, short, no sentence.
bool isSubheading(std::u32string_view text)
{
    const auto close = text.find(U')');
    return text.size() <= kLongestSubheading && text.front() == U'(' && close < kLongestSubnumber &&
           std::ranges::none_of(text, isClauseEnd);
}

/// What a section says, its leftovers and subheadings aside: words only.
struct Content
{
    std::u32string words;     ///< with those of subheadings
    std::u32string sentences; ///< without
    bool hasLeftover = false;

    [[nodiscard]] bool isLeftOver() const { return sentences.empty() && hasLeftover; }
};

Content contentOf(const ReportProse& prose, const std::string& id)
{
    Content content;
    content.hasLeftover = prose.hasPlaceholder(id);
    for (const auto& range : prose.textOfSection(id))
    {
        auto text = withoutLeftovers(prose, range);
        content.hasLeftover = content.hasLeftover || !prose.leftoversIn(range).empty();
        if (text.empty())
            continue;
        const bool isSentence = !isSubheading(text);
        std::erase_if(text, [](char32_t character) { return !isWordCharacter(character); });
        content.words += text;
        if (isSentence)
            content.sentences += text;
    }
    return content;
}

bool holdsAny(std::u32string_view text, const std::vector<std::string>& words)
{
    return std::ranges::any_of(words,
                               [&](const std::string& word) { return text.find(compacted(word)) != std::u32string_view::npos; });
}

bool isOneOf(std::u32string_view text, const std::vector<std::string>& words)
{
    return std::ranges::any_of(words, [&](const std::string& word) { return text == compacted(word); });
}

Finding about(const ReportProse& prose, const std::string& message, const std::string& id, Arguments arguments)
{
    const auto* section = prose.section(id);
    arguments.emplace_back("section", printed(*section->section));
    return prose.finding(message, prose.headingPlace(*section), std::move(arguments));
}

void judgeOverview(const ReportProse& prose, const std::string& id, std::vector<Finding>& findings)
{
    const auto content = contentOf(prose, id);
    if (content.isLeftOver() || prose.words().aspects.empty())
        return;
    if (content.words.empty())
        return findings.push_back(about(prose, "section-aspects.none", id, {}));
    std::vector<std::string> missing;
    for (const auto& aspect : prose.words().aspects)
        if (!holdsAny(content.words, aspect.words))
            missing.push_back(aspect.name);
    if (!missing.empty())
        findings.push_back(about(prose, std::string(kSectionAspects), id, {{"aspects", listed(missing)}}));
}

void judgeProblems(const ReportProse& prose, const std::string& id, std::vector<Finding>& findings)
{
    const auto content = contentOf(prose, id);
    if (content.isLeftOver() || prose.hasTable(id))
        return;
    if (content.words.empty())
        findings.push_back(about(prose, std::string(kSectionEmpty), id, {}));
    else if (content.sentences.size() < kFewestCharacters || isOneOf(content.sentences, prose.words().emptyWords))
        findings.push_back(about(prose, "section-empty.short", id, {}));
}

void judgeOther(const ReportProse& prose, const std::string& id, std::vector<Finding>& findings)
{
    const auto content = contentOf(prose, id);
    if (content.hasLeftover || prose.hasTable(id)) // a signature stands behind places that wait to be filled in
        return;
    if (content.words.empty())
        findings.push_back(about(prose, "section-empty.other", id, {}));
    else if (!prose.words().feeWords.empty() && !holdsAny(content.words, prose.words().feeWords))
        findings.push_back(about(prose, std::string(kSectionFee), id, {}));
}

using Judge = void (*)(const ReportProse& prose, const std::string& id, std::vector<Finding>& findings);
constexpr std::array<std::pair<SectionRole, Judge>, 3> kJudges{{{SectionRole::Overview, judgeOverview},
                                                                {SectionRole::Problems, judgeProblems},
                                                                {SectionRole::Other, judgeOther}}};
}

std::vector<Finding> findingsOfContent(const ReportProse& prose)
{
    std::vector<Finding> findings;
    for (const auto& [role, judge] : kJudges)
        if (const auto* section = sectionOf(prose.form(), role); section && prose.section(section->id))
            judge(prose, section->id, findings);
    return findings;
}
}
