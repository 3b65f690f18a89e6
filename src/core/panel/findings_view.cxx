// SPDX-License-Identifier: MPL-2.0
#include "panel/findings_view.hxx"

#include "message/finding_text.hxx"
#include "panel/figure_line.hxx"
#include "panel/finding_key.hxx"

#include <algorithm>
#include <map>
#include <tuple>

namespace gouji
{
namespace
{
/// Title of the table that a finding is about; empty for prose, structure and the document as a whole.
std::string tableTitleOf(const Finding& finding)
{
    if (finding.place.isPassage())
        return {};
    if (!finding.figures.empty())
        return finding.figures.front().tableTitle;
    const auto table = std::ranges::find(finding.arguments, "table", &std::pair<std::string, std::string>::first);
    return table == finding.arguments.end() ? std::string() : table->second;
}

class Grouping
{
public:
    Grouping(std::size_t reportCount, const MessageCatalog& catalog) : reportCount_(reportCount), catalog_(catalog) {}

    void add(const ReviewedFinding& reviewed, std::size_t index, std::string lineKey)
    {
        const Finding& finding = reviewed.finding;
        const auto table = tableTitleOf(finding);
        const GroupKey key{!reviewed.reason.empty(), -static_cast<int>(finding.severity), finding.report, tableOrder(finding.report, table)};
        auto [position, isNew] = groups_.try_emplace(key);
        PanelGroup& group = position->second;
        if (isNew)
        {
            const auto title = titleOf(reviewed, table);
            group = {title, title, finding.severity, !reviewed.reason.empty(), {}};
        }
        group.lines.push_back({std::move(lineKey), index});
    }

    [[nodiscard]] std::vector<PanelGroup> take()
    {
        std::vector<PanelGroup> result;
        for (auto& [key, group] : groups_)
        {
            group.title = catalog_.text("panel.group.count", {{"group", group.title}, {"count", std::to_string(group.lines.size())}});
            result.push_back(std::move(group));
        }
        return result;
    }

private:
    using GroupKey = std::tuple<bool, int, std::size_t, std::size_t>; // settled, severity from the gravest, report, table

    [[nodiscard]] std::string titleOf(const ReviewedFinding& reviewed, const std::string& table) const
    {
        const auto severity = reviewed.reason.empty() ? severityText(reviewed.finding.severity, catalog_) : catalog_.text("panel.group.settled");
        const auto part = table.empty() ? catalog_.text("panel.group.text") : table;
        const auto title = catalog_.text("panel.group", {{"severity", severity}, {"part", part}});
        if (reportCount_ < 2)
            return title;
        return catalog_.text("panel.group.of-report", {{"group", title}, {"report", std::to_string(reviewed.finding.report + 1)}});
    }

    /// Tables in the order in which findings name them first; they come in reading order.
    std::size_t tableOrder(std::size_t report, const std::string& table)
    {
        return tables_.try_emplace({report, table}, tables_.size()).first->second;
    }

    std::size_t reportCount_;
    const MessageCatalog& catalog_;
    std::map<GroupKey, PanelGroup> groups_;
    std::map<std::pair<std::size_t, std::string>, std::size_t> tables_;
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

std::string lineText(const Finding& finding, const MessageCatalog& catalog)
{
    auto text = withoutTable(findingText(finding, catalog), tableTitleOf(finding));
    std::ranges::replace(text, '\n', ' ');
    return text;
}
}
