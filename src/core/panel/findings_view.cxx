// SPDX-License-Identifier: MPL-2.0
#include "panel/findings_view.hxx"

#include "message/finding_text.hxx"
#include "message/subject_text.hxx"
#include "panel/finding_key.hxx"

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
    return reviewed.reason.empty() && reviewed.finding.message == "total-blank";
}

class Grouping
{
public:
    Grouping(std::size_t reportCount, const MessageCatalog& catalog) : reportCount_(reportCount), catalog_(catalog) {}

    void add(const ReviewedFinding& reviewed, std::size_t index, std::string lineKey)
    {
        const Finding& finding = reviewed.finding;
        const GroupKey key{!reviewed.reason.empty(), -static_cast<int>(finding.severity), finding.report, orderOf(finding)};
        auto [position, isNew] = groups_.try_emplace(key);
        PanelGroup& group = position->second.group;
        if (isNew)
        {
            const auto title = titleOf(reviewed);
            group = {title, title, finding.severity, !reviewed.reason.empty(), {}};
        }
        addLine(position->second, isOpenBlankTotal(reviewed), {std::move(lineKey), {index}});
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
        const auto severity = reviewed.reason.empty() ? severityText(reviewed.finding.severity, catalog_) : catalog_.text("panel.group.settled");
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

std::vector<PanelGroup> groupFindings(const std::vector<ReviewedFinding>& findings, std::size_t reportCount, const MessageCatalog& catalog)
{
    Grouping grouping(reportCount, catalog);
    auto keys = uniqueKeys(findings);
    for (std::size_t index = 0; index < findings.size(); ++index)
        grouping.add(findings[index], index, std::move(keys[index]));
    return grouping.take();
}

Finding findingOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings)
{
    const auto& first = findings.at(line.findings.front()).finding;
    if (line.findings.size() == 1)
        return first;
    Finding all;
    all.rule = first.rule;
    all.message = "total-blank.several";
    all.severity = first.severity;
    all.report = first.report;
    all.subject = first.subject;
    all.place = first.place;
    for (const auto index : line.findings)
        all.figures.push_back(findings.at(index).finding.figures.back());
    all.arguments = {{"table", first.subject.table}, {"count", std::to_string(line.findings.size())}};
    return all;
}
}
