// SPDX-License-Identifier: MPL-2.0
#include "support/report_fixture.hxx"

#include "support/forms.hxx"

#include "fill/plan_fill.hxx"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>

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

ReportFixture::ReportFixture(const Form& form) : ReportFixture(form, forms()) {}

ReportFixture::ReportFixture(const Form& form, const Forms& known) : form_(&form), known_(&known)
{
    // Sentences so short that two years may share them.
    const std::map<SectionRole, std::string> prose{
        {SectionRole::Overview, "主动公开有序。依申请公开及时。信息管理规范。平台建设加强。监督保障到位。"},
        {SectionRole::Problems, "解读材料还不够多样。将增加图解。"},
        {SectionRole::Other, "全年没有收取信息处理费。"}};
    for (const auto& section : form.sections)
    {
        sectionOrder_.push_back(section.id);
        headings_[section.id] = section.number + "、" + section.heading;
        if (const auto text = prose.find(section.role); text != prose.end())
            prose_[section.id] = {text->second};
    }
    for (const auto& table : form.tables)
    {
        tables_[table.id] = &table;
        order_.push_back(table.id);
    }
}

ReportFixture& ReportFixture::title(const std::string& text)
{
    return titleLines(text.empty() ? std::vector<std::string>{} : std::vector{text});
}

ReportFixture& ReportFixture::titleLines(const std::vector<std::string>& texts)
{
    titleLines_ = texts;
    return *this;
}

ReportFixture& ReportFixture::heading(const std::string& sectionId, const std::string& text)
{
    headings_.at(sectionId) = text;
    return *this;
}

ReportFixture& ReportFixture::prose(const std::string& sectionId, const std::vector<std::string>& texts)
{
    prose_[sectionId] = texts;
    return *this;
}

ReportFixture& ReportFixture::withoutHeadings()
{
    for (auto& [id, heading] : headings_)
        heading.clear();
    prose_.clear();
    return *this;
}

ReportFixture& ReportFixture::sectionOrder(const std::vector<std::string>& ids)
{
    sectionOrder_ = ids;
    return *this;
}

ReportFixture& ReportFixture::properties(const DocumentProperties& properties)
{
    properties_ = properties;
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

ReportFixture& ReportFixture::counts(const std::string& rowId, std::vector<int> counts)
{
    counts.resize(kColumns.size() - 1);
    counts.push_back(std::accumulate(counts.begin(), counts.end(), 0));
    std::vector<std::string> texts;
    std::ranges::transform(counts, std::back_inserter(texts), [](int count) { return std::to_string(count); });
    return row(rowId, texts);
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

const Section& ReportFixture::sectionOf(const std::string& id) const
{
    return *std::ranges::find(form_->sections, id, &Section::id);
}

void ReportFixture::addSection(Document& document, const Section& section) const
{
    if (const auto& heading = headings_.at(section.id); !heading.empty())
        document.blocks.emplace_back(Paragraph{heading, false});
    if (const auto prose = prose_.find(section.id); prose != prose_.end())
        for (const auto& text : prose->second)
            document.blocks.emplace_back(Paragraph{text, false});
    if (std::ranges::find(order_, section.table) != order_.end())
        document.blocks.emplace_back(tableOf(*tables_.at(section.table)));
}

Document ReportFixture::document() const
{
    Document document;
    for (const auto* texts : {&titleLines_, &paragraphs_})
        for (const auto& text : *texts)
            document.blocks.emplace_back(Paragraph{text, false});
    for (const auto& id : sectionOrder_)
        addSection(document, sectionOf(id));
    for (const auto& id : order_)
        if (std::ranges::find(form_->sections, id, &Section::table) == form_->sections.end())
            document.blocks.emplace_back(tableOf(*tables_.at(id)));
    document.properties = properties_;
    return document;
}

Analysis ReportFixture::analysis() const
{
    return analyse(document(), *known_);
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
