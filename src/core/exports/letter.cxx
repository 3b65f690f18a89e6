// SPDX-License-Identifier: MPL-2.0
#include "exports/letter.hxx"

#include "exports/finding_groups.hxx"
#include "exports/finding_words.hxx"
#include "html/html_page.hxx"

#include <array>

namespace gouji
{
namespace
{
/// A part of the letter: findings of one standing.
struct Part
{
    Standing standing;
    const char* heading; ///< key in the catalogues
    const char* styleClass;
};

constexpr std::array<Part, 2> kParts{{{Standing::Error, "letter.errors", "error"}, {Standing::Warning, "letter.warnings", "warning"}}};

void addGroup(pugi::xml_node list, const FindingGroup& group, const FindingsReport& report, const MessageCatalog& catalog)
{
    auto item = list.append_child("li");
    if (report.reports.size() > 1)
        addText(item, "p", "place", subjectText(*group.findings.front(), report, catalog));
    for (const auto& sentence : group.sentences)
        addText(item, "p", "sentence", sentence);
    for (const auto& line : group.details)
        addText(item, "p", "place", line);
}

void addPart(pugi::xml_node body, const Part& part, const FindingsReport& report, const MessageCatalog& catalog)
{
    const auto count = report.count(part.standing);
    if (count == 0)
        return;
    addText(body, "h2", part.styleClass, catalog.text(part.heading, {{"count", std::to_string(count)}}));
    auto list = body.append_child("ol");
    for (const auto& group : groupedFindings(report, catalog))
        if (group.findings.front()->standing() == part.standing)
            addGroup(list, group, report, catalog);
}
}

std::string letterAsHtml(const FindingsReport& report, const MessageCatalog& catalog)
{
    const auto verdict = report.openVerdict();
    const auto title = catalog.text("letter.title", {{"report", reportText(report.reports.front(), catalog)}});
    const HtmlPage page(catalog.text("findings-report.language"), title);
    auto body = page.body();
    addText(body, "h1", "", title);
    addText(body, "p", "", catalog.text(verdict.isReadyToSubmit() ? "letter.nothing" : "letter.request",
                                        {{"file", report.origin.fileName},
                                         {"errors", std::to_string(verdict.errors)},
                                         {"warnings", std::to_string(verdict.warnings)}}));
    for (const auto& part : kParts)
        addPart(body, part, report, catalog);
    addText(body, "footer", "", catalog.text("findings-report.footer", {{"version", report.origin.version}}));
    return page.text();
}
}
