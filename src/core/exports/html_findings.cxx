// SPDX-License-Identifier: MPL-2.0
#include "exports/html_findings.hxx"

#include "exports/finding_words.hxx"
#include "html/html_page.hxx"
#include "words/date_text.hxx"
#include "words/finding_text.hxx"

#include <array>

namespace gouji
{
namespace
{
constexpr std::array kStandings{Standing::Error, Standing::Warning, Standing::Info, Standing::Confirmed, Standing::SetAside};
constexpr std::array kClasses{"error", "warning", "info", "confirmed", "set-aside"};

constexpr std::size_t kMostFigures = 8; ///< of one finding that are all listed, whatever they hold

class FindingsPage
{
public:
    FindingsPage(const FindingsReport& report, const MessageCatalog& catalog)
        : report_(report), catalog_(catalog), title_(titleOf(report, catalog)), page_(catalog.text("findings-report.language"), title_)
    {
        auto body = page_.body();
        addTop(body.append_child("header"));
        addSections(body.append_child("main"));
        addText(body, "footer", "", catalog_.text("findings-report.footer", {{"version", report_.origin.version}}));
    }

    [[nodiscard]] std::string text() const { return page_.text(); }

private:
    [[nodiscard]] std::string word(const char* key) const { return catalog_.text(key); }

    static std::string titleOf(const FindingsReport& report, const MessageCatalog& catalog)
    {
        const auto name = reportText(report.reports.front(), catalog);
        return name.empty() ? catalog.text("findings-report.title") : catalog.text("findings-report.title-of", {{"report", name}});
    }

    void addTop(pugi::xml_node header) const
    {
        addText(header, "h1", "", title_);
        addText(header, "p", report_.openVerdict().isReadyToSubmit() ? "verdict ready" : "verdict open", verdictText(report_, catalog_));
        auto origin = addElement(header, "table", "origin");
        for (const auto& report : report_.reports)
            addOrigin(origin, "findings-report.origin-report", reportText(report, catalog_));
        addOrigin(origin, "findings-report.origin-file", report_.origin.fileName);
        addOrigin(origin, "findings-report.origin-last-year", report_.origin.lastYearFile);
        if (report_.origin.areReasonsUnread)
            addOrigin(origin, "findings-report.origin-reasons", catalog_.text("findings-report.reasons-unread"));
        addOrigin(origin, "findings-report.origin-checked", dateTimeText(report_.origin.checkedAt, catalog_));
    }

    void addOrigin(pugi::xml_node table, const char* key, const std::string& text) const
    {
        if (text.empty())
            return;
        auto row = table.append_child("tr");
        addText(row, "th", "", word(key));
        addText(row, "td", "", text);
    }

    void addSections(pugi::xml_node main) const
    {
        for (const auto standing : kStandings)
            if (report_.count(standing) > 0)
                addSection(main.append_child("section"), standing);
    }

    void addSection(pugi::xml_node section, Standing standing) const
    {
        const auto count = std::to_string(report_.count(standing));
        addText(section, "h2", kClasses.at(static_cast<std::size_t>(standing)),
                catalog_.text("findings-report.section", {{"standing", standingText(standing, catalog_)}, {"count", count}}));
        std::string subject;
        for (std::size_t index = 0; index < report_.findings.size(); ++index)
        {
            const auto& finding = report_.findings[index];
            if (finding.standing() != standing)
                continue;
            if (const auto next = subjectText(finding, report_, catalog_); next != subject)
                addText(section, "h3", "", subject = next);
            addFinding(addElement(section, "div", "finding"), finding, index + 1);
        }
    }

    void addFinding(pugi::xml_node parent, const ReportedFinding& reported, std::size_t number) const
    {
        addText(parent, "span", "number", std::to_string(number) + ".");
        auto said = uncutFindingText(reported.finding, catalog_);
        addText(parent, "p", "sentence", said);
        for (const auto& line : detailsOf(reported.finding, said, catalog_))
        {
            addText(parent, "p", "place", line);
            said.append("\n").append(line);
        }
        if (const auto& passage = reported.finding.place.passage; said.find(passage) == std::string::npos)
            addText(parent, "p", "place", catalog_.text("findings-report.passage", {{"passage", passage}}));
        if (reported.reason)
            addText(parent, "p", "remark", decisionText(*reported.reason, catalog_));
        if (!reported.figures.empty())
            addFigures(addElement(parent, "table", "figures"), reported.figures);
    }

    /// Of a long sum the zeros are only counted; its total, which stands last, is always shown.
    void addFigures(pugi::xml_node table, const std::vector<ReportedFigure>& figures) const
    {
        std::size_t leftOut = 0;
        for (const auto& figure : figures)
        {
            const bool isZero = figure.value && figure.value->isZero();
            if (figures.size() > kMostFigures && isZero && &figure != &figures.back())
                ++leftOut;
            else
                addRow(table, figureText(figure.reference, catalog_), figure.reference.place.cell, contentText(figure, catalog_));
        }
        if (leftOut > 0)
            addRow(table, catalog_.text("findings-report.zeros", {{"count", std::to_string(leftOut)}}), "", "0");
    }

    static void addRow(pugi::xml_node table, const std::string& words, const std::string& cell, const std::string& content)
    {
        auto row = table.append_child("tr");
        addText(row, "td", "", words);
        addText(row, "td", "cell", cell);
        addText(row, "td", "content", content);
    }

    const FindingsReport& report_;
    const MessageCatalog& catalog_;
    std::string title_;
    HtmlPage page_;
};
}

std::string findingsAsHtml(const FindingsReport& report, const MessageCatalog& catalog)
{
    return FindingsPage(report, catalog).text();
}
}
