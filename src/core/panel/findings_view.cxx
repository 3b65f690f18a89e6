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
std::string inOneLine(std::string text)
{
    std::ranges::replace(text, '\n', ' ');
    return text;
}

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

std::vector<PanelFigure> figuresOf(const Finding& finding, const std::vector<Report>& reports, const MessageCatalog& catalog)
{
    std::vector<PanelFigure> figures;
    for (const auto& figure : finding.figures)
        figures.push_back(panelFigure(figure, finding.report, reports, catalog));
    return figures;
}

class Grouping
{
public:
    Grouping(const std::vector<Report>& reports, const MessageCatalog& catalog) : reports_(reports), catalog_(catalog) {}

    void add(const ReviewedFinding& reviewed, std::size_t index)
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
        const auto sentence = findingText(finding, catalog_);
        const auto detail = reviewed.reason.empty() ? sentence : sentence + "\n" + reviewed.reason;
        group.entries.push_back({uniqueKey(keyOf(finding)), inOneLine(withoutTable(sentence, table)), detail, index, figuresOf(finding, reports_, catalog_)});
    }

    [[nodiscard]] std::vector<PanelGroup> take()
    {
        std::vector<PanelGroup> result;
        for (auto& [key, group] : groups_)
        {
            group.title = catalog_.text("panel.group.count", {{"group", group.title}, {"count", std::to_string(group.entries.size())}});
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
        if (reports_.size() < 2)
            return title;
        return catalog_.text("panel.group.of-report", {{"group", title}, {"report", std::to_string(reviewed.finding.report + 1)}});
    }

    /// Tables in the order in which findings name them first; they come in reading order.
    std::size_t tableOrder(std::size_t report, const std::string& table)
    {
        return tables_.try_emplace({report, table}, tables_.size()).first->second;
    }

    std::string uniqueKey(std::string key)
    {
        const auto earlier = keys_[key]++;
        return earlier == 0 ? key : key.append("#").append(std::to_string(earlier));
    }

    const std::vector<Report>& reports_;
    const MessageCatalog& catalog_;
    std::map<GroupKey, PanelGroup> groups_;
    std::map<std::pair<std::size_t, std::string>, std::size_t> tables_;
    std::map<std::string, std::size_t> keys_;
};
}

std::vector<PanelGroup> groupFindings(const std::vector<ReviewedFinding>& findings, const std::vector<Report>& reports,
                                      const MessageCatalog& catalog)
{
    Grouping grouping(reports, catalog);
    for (std::size_t index = 0; index < findings.size(); ++index)
        grouping.add(findings[index], index);
    return grouping.take();
}

const Figure* findFigure(const std::vector<Report>& reports, std::size_t report, const std::string& id)
{
    if (report >= reports.size())
        return nullptr;
    for (const auto& table : reports[report].tables)
        for (const auto& figure : table.figures)
            if (figure && table.tableForm->figures[figure->definition].id == id)
                return &*figure;
    return nullptr;
}
}
