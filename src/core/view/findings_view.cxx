// SPDX-License-Identifier: MPL-2.0
#include "view/findings_view.hxx"

#include "form/built_in_checks.hxx"
#include "view/finding_key.hxx"
#include "words/finding_text.hxx"
#include "words/subject_text.hxx"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

namespace gouji
{
namespace
{
bool isOpenBlankTotal(const ReviewedFinding& reviewed)
{
    return reviewed.isOpen() && reviewed.finding.message == kTotalBlank;
}

/// Tells which findings about blank cells name nothing but blank totals, which have findings of their own and shall not
/// become 0.
class BlankTotals
{
public:
    explicit BlankTotals(const std::vector<ReviewedFinding>& findings)
    {
        for (const auto& reviewed : findings)
            if (isOpenBlankTotal(reviewed))
                totals_.push_back(reviewed.finding.figures.back());
    }

    [[nodiscard]] bool sayTheSameAs(const ReviewedFinding& reviewed) const
    {
        const auto isTotal = [this](const FigureReference& figure) { return std::ranges::find(totals_, figure) != totals_.end(); };
        return !totals_.empty() && reviewed.finding.rule == kCellBlank && reviewed.isOpen() && std::ranges::all_of(reviewed.finding.figures, isTotal);
    }

private:
    std::vector<FigureReference> totals_;
};

class Grouping
{
public:
    Grouping(std::size_t reportCount, const MessageCatalog& catalog) : reportCount_(reportCount), catalog_(catalog) {}

    void add(const ReviewedFinding& reviewed, std::size_t index, std::string lineKey)
    {
        auto [position, isNew] = groups_.try_emplace(keyOf(reviewed));
        PanelGroup& group = position->second.group;
        if (isNew)
        {
            const auto title = titleOf(reviewed);
            group = {title, title, reviewed.finding.severity, !reviewed.isOpen(), {}};
        }
        addLine(position->second, isOpenBlankTotal(reviewed), {std::move(lineKey), {index}});
    }

    /// Behind the others of their line.
    void addToBlankTotals(const ReviewedFinding& reviewed, std::size_t index, std::string lineKey)
    {
        const auto position = groups_.find(keyOf(reviewed));
        const bool hasLine = position != groups_.end() && position->second.blankTotals;
        if (hasLine)
            addLine(position->second, true, {std::move(lineKey), {index}});
        else // of another severity
            add(reviewed, index, std::move(lineKey));
    }

    [[nodiscard]] std::vector<PanelGroup> take()
    {
        std::vector<PanelGroup> result;
        for (auto& [key, open] : groups_)
        {
            auto& group = open.group;
            std::size_t count = 0;
            for (const auto& line : group.lines)
                count += line.findings.size();
            group.title = catalog_.text("panel.group.count", {{"group", group.title}, {"count", std::to_string(count)}});
            result.push_back(std::move(group));
        }
        return result;
    }

private:
    using GroupKey = std::tuple<bool, int, std::size_t, std::size_t>; // settled, severity from the gravest, report, subject

    struct OpenGroup
    {
        PanelGroup group;
        std::optional<std::size_t> blankTotals; ///< index of their line
    };

    [[nodiscard]] GroupKey keyOf(const ReviewedFinding& reviewed)
    {
        const Finding& finding = reviewed.finding;
        return {!reviewed.isOpen(), -static_cast<int>(finding.severity), finding.report, orderOf(finding)};
    }

    static void addLine(OpenGroup& open, bool isBlankTotal, PanelLine line)
    {
        if (isBlankTotal && open.blankTotals)
        {
            open.group.lines[*open.blankTotals].findings.push_back(line.findings.front());
            return;
        }
        if (isBlankTotal)
            open.blankTotals = open.group.lines.size();
        open.group.lines.push_back(std::move(line));
    }

    [[nodiscard]] std::string titleOf(const ReviewedFinding& reviewed) const
    {
        const auto severity = reviewed.isOpen() ? severityText(reviewed.finding.severity, catalog_) : catalog_.text("panel.group.settled");
        const auto part = subjectText(reviewed.finding.subject, catalog_);
        const auto title = catalog_.text("panel.group", {{"severity", severity}, {"part", part}});
        if (reportCount_ < 2)
            return title;
        return catalog_.text("panel.group.of-report", {{"group", title}, {"report", std::to_string(reviewed.finding.report + 1)}});
    }

    /// Subjects in the order in which findings name them first; they come in reading order.
    std::size_t orderOf(const Finding& finding)
    {
        return subjects_.try_emplace({finding.report, finding.subject}, subjects_.size()).first->second;
    }

    std::size_t reportCount_;
    const MessageCatalog& catalog_;
    std::map<GroupKey, OpenGroup> groups_;
    std::map<std::pair<std::size_t, Subject>, std::size_t> subjects_;
};
}

namespace
{
std::vector<FigureReference> totalsOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings)
{
    std::vector<FigureReference> totals;
    for (const auto index : line.findings)
        if (const auto& finding = findings.at(index).finding; finding.rule == kTotalBlank)
            totals.push_back(finding.figures.back());
    return totals;
}
}

std::vector<PanelGroup> groupFindings(const std::vector<ReviewedFinding>& findings, std::size_t reportCount, const MessageCatalog& catalog)
{
    Grouping grouping(reportCount, catalog);
    auto keys = uniqueKeys(findings);
    const BlankTotals totals(findings);
    std::vector<std::size_t> saidTwice;
    for (std::size_t index = 0; index < findings.size(); ++index)
        if (totals.sayTheSameAs(findings[index]))
            saidTwice.push_back(index);
        else
            grouping.add(findings[index], index, std::move(keys[index]));
    for (const auto index : saidTwice)
        grouping.addToBlankTotals(findings[index], index, std::move(keys[index]));
    return grouping.take();
}

bool standsForOne(const PanelLine& line, const std::vector<ReviewedFinding>& findings)
{
    return totalsOf(line, findings).size() < 2;
}

Finding findingOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings)
{
    const auto& first = findings.at(line.findings.front()).finding;
    auto totals = totalsOf(line, findings);
    if (totals.size() < 2)
        return first;
    Finding all;
    all.rule = first.rule;
    all.message = "total-blank.several";
    all.severity = first.severity;
    all.report = first.report;
    all.subject = first.subject;
    all.place = first.place;
    all.arguments = {{"table", first.subject.table}, {"count", std::to_string(totals.size())}};
    all.figures = std::move(totals);
    return all;
}
}
