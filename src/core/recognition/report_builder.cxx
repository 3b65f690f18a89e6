// SPDX-License-Identifier: MPL-2.0
#include "recognition/report_builder.hxx"

#include "base/text.hxx"
#include "form/check_severity.hxx"
#include "form/section_headings.hxx"
#include "headings/report_heading.hxx"
#include "pasted_table/pasted_table_finding.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
ReportTable readFigures(const TableMatch& match, const StackedTable& table, const Document& document)
{
    ReportTable result{match.form, match.tableForm, table.place(document), {}};
    result.figures.resize(match.cells.size());
    for (std::size_t definition = 0; definition < match.cells.size(); ++definition)
        if (const auto index = match.cells[definition])
        {
            const auto& cell = table.table.cells[*index];
            result.figures[definition] = Figure{definition,         table.placeOf(*index, document), cell.text,
                                                trimmed(cell.text), parseCellValue(cell.text),      cell.notes};
        }
    return result;
}

const std::string& kindOf(const TableJudgement& table)
{
    return table.kind->id;
}

const std::string& kindOf(const PastedTable& table)
{
    return table.readings.front().tableForm->id;
}

}

ReportBuilder::ReportBuilder(const Document& document, const Forms& forms, std::size_t index, std::size_t firstBlock)
    : document_(document), forms_(forms)
{
    for (const auto& [family, words] : forms.titleWords())
        headings_.emplace(family, words);
    report_.index = index;
    report_.firstBlock = firstBlock;
}

bool ReportBuilder::has(const std::string& tableId) const
{
    return std::ranges::any_of(tables_, [&](const TableJudgement& table) { return kindOf(table) == tableId; });
}

bool ReportBuilder::hasText(const std::string& tableId) const
{
    return std::ranges::any_of(texts_, [&](const PastedTable& table) { return kindOf(table) == tableId; });
}

bool ReportBuilder::hasPassed(const std::string& tableId, const Form& form) const
{
    const auto order = [&](const std::string& id) { return std::ranges::find(form.tables, id, &TableForm::id) - form.tables.begin(); };
    const auto isPast = [&](const auto& table) { return order(kindOf(table)) >= order(tableId); };
    return std::ranges::any_of(tables_, isPast) || std::ranges::any_of(texts_, isPast);
}

bool ReportBuilder::isOfOtherFamily(const std::string& family) const
{
    if (hasTables())
        return this->family() != family;
    const auto isOfTitle = [&](const RefusedTable& refused) { return refused.match.form->family == *familyOfTitle_; };
    return familyOfTitle_ && *familyOfTitle_ != family && std::ranges::any_of(refused_, isOfTitle);
}

/// A title of one family is no line of another's heading.
void ReportBuilder::addParagraph(const std::string& text, const std::string* family)
{
    familyOfTitle_ = familyOfTitle_ ? familyOfTitle_ : family;
    for (auto& [name, heading] : headings_)
        if (!family || *family == name)
            heading.add(text);
}

void ReportBuilder::finish(Recognition& recognition, std::size_t endBlock)
{
    report_.endBlock = endBlock;
    const auto& heading = headings_.at(family());
    report_.title = heading.title();
    report_.unit = heading.unit();
    report_.year = heading.year();
    const auto& form = reportForm(family());
    report_.form = &form;
    report_.outline = outlineOf(document_, HeadingIndex(forms_.headings().wordsOf(form)), report_.firstBlock, endBlock);
    for (const auto& table : tables_)
        finishTable(table, form, recognition.findings);
    for (const auto& missing : form.tables)
        if (std::ranges::none_of(report_.tables, [&](const ReportTable& table) { return table.tableForm->id == missing.id; }))
            addFinding(recognition.findings, findingOfMissing(form, missing));
    recognition.reports.push_back(std::move(report_));
}

const std::string& ReportBuilder::family() const
{
    if (!tables_.empty())
        return tables_.front().matches.front().form->family;
    const auto isOfTitle = [&](const RefusedTable& refused) { return familyOfTitle_ && refused.match.form->family == *familyOfTitle_; };
    if (texts_.empty() && std::ranges::any_of(refused_, isOfTitle))
        return *familyOfTitle_;
    return texts_.empty() ? refused_.front().match.form->family : texts_.front().readings.front().form->family;
}

const Form& ReportBuilder::reportForm(const std::string& family) const
{
    const auto* ofYear = report_.year ? formOfYear(forms_, family, *report_.year) : nullptr;
    if (ofYear)
        return *ofYear;
    const auto telling = std::ranges::find(tables_, 1U, [](const TableJudgement& table) { return table.matches.size(); });
    return telling == tables_.end() ? *newestForm(forms_, family) : *telling->matches.front().form;
}

void ReportBuilder::finishTable(const TableJudgement& table, const Form& form, std::vector<Finding>& findings)
{
    const auto own = std::ranges::find(table.matches, &form, &TableMatch::form);
    const auto& match = own == table.matches.end() ? table.matches.back() : *own;
    report_.tables.push_back(readFigures(match, table.table, document_));
    for (auto& finding : findingsOfMatch({report_.tables.back(), match, table.table, document_}))
        addFinding(findings, std::move(finding));
    if (own == table.matches.end())
        addFinding(findings, findingOfOldForm(report_.tables.back(), form));
}

Finding ReportBuilder::findingOfMissing(const Form& form, const TableForm& missing) const
{
    const auto text = std::ranges::find(texts_, missing.id, [](const PastedTable& table) { return kindOf(table); });
    return text == texts_.end() ? findingOfMissingTable(form, missing, resembling(missing.id)) : findingOfPastedTable(form, missing, *text);
}

std::vector<RefusedTable> ReportBuilder::resembling(const std::string& tableId) const
{
    std::vector<RefusedTable> result;
    std::ranges::copy_if(refused_, std::back_inserter(result),
                         [&](const RefusedTable& refused) { return refused.match.tableForm->id == tableId; });
    if (result.empty())
        return unreadable_;
    return result;
}

void ReportBuilder::addFinding(std::vector<Finding>& findings, Finding finding) const
{
    if (!applies(*report_.form, finding.rule))
        return;
    finding.report = report_.index;
    findings.push_back(std::move(finding));
}
}
