// SPDX-License-Identifier: MPL-2.0
#include "exports/html_findings.hxx"

#include "exports/finding_words.hxx"
#include "exports/html_style.hxx"
#include "words/date_text.hxx"
#include "words/finding_text.hxx"

#include <pugixml.hpp>

#include <array>
#include <sstream>

namespace gouji
{
namespace
{
constexpr std::array kStandings{Standing::Error, Standing::Warning, Standing::Info, Standing::Confirmed, Standing::SetAside};
constexpr std::array kClasses{"error", "warning", "info", "confirmed", "set-aside"};

constexpr std::size_t kMostFigures = 8; ///< of one finding that are all listed, whatever they hold

constexpr unsigned kSaving = pugi::format_raw | pugi::format_no_declaration | pugi::format_skip_control_chars;

pugi::xml_node addElement(pugi::xml_node parent, const char* name, const char* styleClass)
{
    auto element = parent.append_child(name);
    if (*styleClass != '\0')
        element.append_attribute("class") = styleClass;
    return element;
}

pugi::xml_node addText(pugi::xml_node parent, const char* name, const char* styleClass, const std::string& text)
{
    auto element = addElement(parent, name, styleClass);
    element.append_child(pugi::node_pcdata).set_value(text.c_str());
    return element;
}

class HtmlPage
{
public:
    HtmlPage(const FindingsReport& report, const MessageCatalog& catalog) : report_(report), catalog_(catalog)
    {
        page_.append_child(pugi::node_doctype).set_value("html");
        auto html = page_.append_child("html");
        html.append_attribute("lang") = word("findings-report.language").c_str();
        addHead(html.append_child("head"));
        auto body = html.append_child("body");
        addTop(body.append_child("header"));
        addSections(body.append_child("main"));
        addText(body, "footer", "", catalog_.text("findings-report.footer", {{"version", report_.origin.version}}));
    }

    [[nodiscard]] std::string text() const
    {
        std::ostringstream stream;
        page_.save(stream, "", kSaving, pugi::encoding_utf8);
        return stream.str() + "\n";
    }

private:
    [[nodiscard]] std::string word(const char* key) const { return catalog_.text(key); }

    void addHead(pugi::xml_node head) const
    {
        head.append_child("meta").append_attribute("charset") = "utf-8";
        auto viewport = head.append_child("meta");
        viewport.append_attribute("name") = "viewport";
        viewport.append_attribute("content") = "width=device-width, initial-scale=1";
        addText(head, "title", "", title());
        addText(head, "style", "", kFindingsStyle);
    }

    [[nodiscard]] std::string title() const
    {
        const auto name = reportText(report_.reports.front(), catalog_);
        return name.empty() ? word("findings-report.title") : catalog_.text("findings-report.title-of", {{"report", name}});
    }

    void addTop(pugi::xml_node header) const
    {
        addText(header, "h1", "", title());
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
        auto said = findingText(reported.finding, catalog_);
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
    pugi::xml_document page_;
};
}

std::string findingsAsHtml(const FindingsReport& report, const MessageCatalog& catalog)
{
    return HtmlPage(report, catalog).text();
}
}
