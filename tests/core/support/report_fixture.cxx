// SPDX-License-Identifier: MPL-2.0
#include "support/report_fixture.hxx"

#include "support/forms.hxx"

#include "fill/plan_fill.hxx"

#include <algorithm>
#include <array>
#include <iterator>

namespace gouji::test
{
namespace
{
constexpr std::array kColumns{"natural", "business", "research", "public_interest", "legal_service", "other", "total"};

/// Stands in a cell until its notes are set, so that the cell is found again whatever the layout has become.
std::string markOf(const std::string& figureId)
{
    return "@" + figureId;
}
}

ReportFixture::ReportFixture(const Form& form)
{
    for (const auto& table : form.tables)
    {
        tables_[table.id] = &table;
        order_.push_back(table.id);
    }
}

ReportFixture& ReportFixture::title(const std::string& text)
{
    title_ = text;
    return *this;
}

ReportFixture& ReportFixture::paragraph(const std::string& text)
{
    paragraphs_.push_back(text);
    return *this;
}

ReportFixture& ReportFixture::otherwise(const std::string& text)
{
    otherwise_ = text;
    return *this;
}

ReportFixture& ReportFixture::cell(const std::string& figureId, const std::string& text)
{
    texts_[figureId] = text;
    return *this;
}

ReportFixture& ReportFixture::cells(const FigureTexts& texts)
{
    for (const auto& [id, text] : texts)
        cell(id, text);
    return *this;
}

ReportFixture& ReportFixture::row(const std::string& rowId, const std::vector<std::string>& texts)
{
    for (std::size_t column = 0; column < texts.size(); ++column)
        cell("applications." + rowId + "." + kColumns.at(column), texts[column]);
    return *this;
}

ReportFixture& ReportFixture::notes(const std::string& figureId, const CellNotes& notes)
{
    notes_[figureId] = notes;
    return *this;
}

ReportFixture& ReportFixture::tableOfForm(const std::string& tableId, const Form& other)
{
    tables_[tableId] = &test::tableOf(other, tableId);
    return *this;
}

ReportFixture& ReportFixture::withoutTable(const std::string& tableId)
{
    std::erase(order_, tableId);
    return *this;
}

ReportFixture& ReportFixture::layout(const std::string& tableId, const std::function<void(TableText&)>& edit)
{
    edits_[tableId].push_back(edit);
    return *this;
}

Table ReportFixture::tableOf(const TableForm& form) const
{
    FigureTexts texts = texts_;
    for (const auto& [id, notes] : notes_)
        texts[id] = markOf(id);
    TableText text = officialTable(form, texts, otherwise_);
    if (const auto edits = edits_.find(form.id); edits != edits_.end())
        for (const auto& edit : edits->second)
            edit(text);
    Table table = text.table(form.title);
    for (const auto& [id, notes] : notes_)
        if (const auto cell = std::ranges::find(table.cells, markOf(id), &Cell::text); cell != table.cells.end())
        {
            cell->text = texts_.contains(id) ? texts_.at(id) : otherwise_;
            cell->notes = notes;
        }
    return table;
}

Document ReportFixture::document() const
{
    Document document;
    if (!title_.empty())
        document.blocks.emplace_back(Paragraph{title_, false});
    for (const auto& text : paragraphs_)
        document.blocks.emplace_back(Paragraph{text, false});
    for (const auto& id : order_)
        document.blocks.emplace_back(tableOf(*tables_.at(id)));
    return document;
}

Analysis ReportFixture::analysis() const
{
    return analyse(document(), forms());
}

FillPlan ReportFixture::plan() const
{
    return planFill(analysis().reports.at(0));
}

ReportFixture report2021()
{
    return ReportFixture(form2021()).title("云岫县2023年政府信息公开工作年度报告");
}

ReportFixture report2019()
{
    return ReportFixture(form2019()).title("云岫县2019年政府信息公开工作年度报告");
}

Document joined(const std::vector<Document>& documents)
{
    Document result;
    for (const auto& document : documents)
        std::ranges::copy(document.blocks, std::back_inserter(result.blocks));
    return result;
}
}
