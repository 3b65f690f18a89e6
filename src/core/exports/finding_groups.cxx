// SPDX-License-Identifier: MPL-2.0
#include "exports/finding_groups.hxx"

#include "form/built_in_checks.hxx"
#include "view/entry_lines.hxx"
#include "words/finding_text.hxx"
#include "words/joined.hxx"
#include "words/rule_name.hxx"
#include "words/subject_text.hxx"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kFewestAlike = 3;
constexpr std::size_t kFewestOfOneCause = 2;

/// What findings have in common that may stand together; a cause is what stands below the sentences.
using Kind = std::tuple<Standing, std::size_t, Subject, std::string, std::vector<std::string>>;

bool isOfOneCell(const Finding& finding)
{
    return !finding.place.isPassage() && !finding.figures.empty() && (finding.figures.size() == 1 || finding.left);
}

class Grouping
{
public:
    Grouping(const FindingsReport& report, const MessageCatalog& catalog) : report_(report), catalog_(catalog) {}

    std::vector<FindingGroup> groups()
    {
        for (const auto& reported : report_.findings)
            if (const auto kind = kindOf(reported))
                ++counts_[*kind];
        for (const auto& reported : report_.findings)
            add(reported);
        addToBlankTotals();
        std::erase_if(groups_, [](const auto& group) { return group.first.empty(); });
        std::vector<FindingGroup> groups;
        for (const auto& [findings, cause] : groups_)
            groups.push_back(finished(findings, cause));
        return groups;
    }

private:
    using Cause = std::vector<std::string>;
    using Findings = std::vector<const ReportedFinding*>;

    /// Nothing of one that stands alone.
    [[nodiscard]] std::optional<Kind> kindOf(const ReportedFinding& reported) const
    {
        const auto& finding = reported.finding;
        auto cause = finding.explanations.empty() ? Cause() : detailsOf(finding, uncutFindingText(finding, catalog_), catalog_);
        const bool mayBeAlike = finding.severity != Severity::Error && isOfOneCell(finding);
        if (reported.reason || (cause.empty() && !mayBeAlike))
            return std::nullopt;
        return Kind{reported.standing(), finding.report, finding.subject, finding.message, std::move(cause)};
    }

    void add(const ReportedFinding& reported)
    {
        const auto kind = kindOf(reported);
        const auto cause = kind ? std::get<Cause>(*kind) : Cause();
        if (!kind || counts_.at(*kind) < (cause.empty() ? kFewestAlike : kFewestOfOneCause))
        {
            groups_.emplace_back(Findings{&reported}, Cause());
            return;
        }
        const auto [known, isNew] = positions_.try_emplace(*kind, groups_.size());
        if (isNew)
            groups_.emplace_back(Findings(), cause);
        groups_[known->second].first.push_back(&reported);
    }

    /// The blank cells of a table that all are totals found blank on their own would be told to be 0.
    void addToBlankTotals()
    {
        for (auto& [findings, cause] : groups_)
            if (findings.size() == 1 && findings.front()->finding.rule == kCellBlank && !findings.front()->reason)
                if (auto* totals = totalsOf(findings.front()->finding))
                    totals->push_back(std::exchange(findings, {}).front());
    }

    Findings* totalsOf(const Finding& blank)
    {
        const auto areThese = [&blank](const Findings& totals)
        {
            const auto isOne = [&totals](const FigureReference& figure)
            { return std::ranges::any_of(totals, [&figure](const ReportedFinding* total) { return total->finding.figures.back() == figure; }); };
            return std::ranges::all_of(blank.figures, isOne);
        };
        for (auto& [findings, cause] : groups_)
            if (findings.size() >= kFewestAlike && findings.front()->finding.message == kTotalBlank && areThese(findings))
                return &findings;
        return nullptr;
    }

    [[nodiscard]] FindingGroup finished(const Findings& findings, const Cause& cause) const
    {
        if (!cause.empty())
            return {findings, sentencesOf(findings), cause};
        if (findings.size() > 1)
            return {findings, sentencesOfAlike(findings), {}};
        const auto& finding = findings.front()->finding;
        const auto sentence = uncutFindingText(finding, catalog_);
        return {findings, {sentence}, detailsOf(finding, sentence, catalog_)};
    }

    [[nodiscard]] std::vector<std::string> sentencesOf(const Findings& findings) const
    {
        std::vector<std::string> sentences;
        for (const auto* reported : findings)
            sentences.push_back(uncutFindingText(reported->finding, catalog_));
        return sentences;
    }

    /// What they are and how many; then what is wrong, each with the places where it is.
    [[nodiscard]] std::vector<std::string> sentencesOfAlike(const Findings& findings) const
    {
        const auto& first = findings.front()->finding;
        std::vector<std::pair<std::string, std::vector<std::string>>> places; // by what is wrong, in the order of the first
        std::size_t count = 0;
        for (const auto* reported : findings)
        {
            const auto& finding = reported->finding;
            if (finding.message != first.message)
                continue;
            ++count;
            const auto difference = entryLines(finding, catalog_).difference;
            auto known = std::ranges::find(places, difference, &std::pair<std::string, std::vector<std::string>>::first);
            if (known == places.end())
                known = places.insert(known, {difference, {}});
            known->second.push_back(figureWords(finding.figures.back(), catalog_));
        }
        std::vector<std::string> sentences{catalog_.text("finding-group", {{"subject", subjectText(first.subject, catalog_)},
                                                                           {"rule", ruleName(first.rule, catalog_)},
                                                                           {"count", std::to_string(count)}})};
        for (const auto& [difference, words] : places)
            sentences.push_back(catalog_.text("finding-group.places", {{"difference", difference}, {"places", joined(words, catalog_.text("list.separator"))}}));
        return sentences;
    }

    const FindingsReport& report_;
    const MessageCatalog& catalog_;
    std::vector<std::pair<Findings, Cause>> groups_; ///< in the order of their first findings
    std::map<Kind, std::size_t> counts_;
    std::map<Kind, std::size_t> positions_; ///< indices in groups_
};
}

std::vector<FindingGroup> groupedFindings(const FindingsReport& report, const MessageCatalog& catalog)
{
    return Grouping(report, catalog).groups();
}
}
