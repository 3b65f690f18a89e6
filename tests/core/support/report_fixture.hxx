// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/official_table.hxx"

#include "analysis/analysis.hxx"
#include "document/document.hxx"
#include "fill/fill_plan.hxx"
#include "form/forms.hxx"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace gouji::test
{
using Lines = std::vector<std::string>; ///< what a test compares line by line

/// A whole report in the official layout, as a test writes it: title, the form's sections with some prose, its tables.
/// Cells by figure id, "0" where nothing is said. Without change it is clean.
///
///     report2021().row("granted", {"3", "0", "0", "0", "0", "0", "3"}).cell("disputes.review.total", "")
///
/// Every test goes through recognition: the fixture yields a Document, never a Report made by hand.
class ReportFixture
{
public:
    explicit ReportFixture(const Form& form);
    /// Of a form among others than those that ship, which must outlive it.
    ReportFixture(const Form& form, const Forms& known);

    ReportFixture& title(const std::string& text);
    ReportFixture& titleLines(const std::vector<std::string>& texts); ///< in place of the title
    ReportFixture& paragraph(const std::string& text); ///< behind the title
    ReportFixture& heading(const std::string& sectionId, const std::string& text); ///< in place of 一、总体情况; empty: none
    ReportFixture& prose(const std::string& sectionId, const std::vector<std::string>& texts); ///< under the heading
    ReportFixture& withoutHeadings(); ///< nor prose
    /// In place of the form's, with their tables; may repeat one.
    ReportFixture& sectionOrder(const std::vector<std::string>& ids);
    ReportFixture& properties(const DocumentProperties& properties);
    ReportFixture& otherwise(const std::string& text); ///< in every cell of which nothing else is said
    ReportFixture& cell(const std::string& figureId, const std::string& text);
    ReportFixture& cells(const FigureTexts& texts);
    /// A row of 表三: 自然人, the five organisations, 总计.
    ReportFixture& row(const std::string& rowId, const std::vector<std::string>& texts);
    /// The same with its total; organisations of which nothing is said have 0.
    ReportFixture& counts(const std::string& rowId, std::vector<int> counts);
    ReportFixture& notes(const std::string& figureId, const CellNotes& notes);
    /// Puts the table of another form in place of this one's.
    ReportFixture& tableOfForm(const std::string& tableId, const Form& other);
    ReportFixture& withoutTable(const std::string& tableId);
    /// Changes the layout of one table.
    ReportFixture& layout(const std::string& tableId, const std::function<void(TableText&)>& edit);

    [[nodiscard]] Document document() const;
    [[nodiscard]] Analysis analysis() const;
    [[nodiscard]] FillPlan plan() const; ///< of the first report

private:
    [[nodiscard]] Table tableOf(const TableForm& form) const;

    std::map<std::string, const TableForm*> tables_; ///< by table id
    [[nodiscard]] const Section& sectionOf(const std::string& id) const;
    void addSection(Document& document, const Section& section) const;

    const Form* form_;
    const Forms* known_;
    std::vector<std::string> order_; ///< of tables
    std::vector<std::string> sectionOrder_;
    std::map<std::string, std::string> headings_;
    std::map<std::string, std::vector<std::string>> prose_;
    std::vector<std::string> titleLines_;
    DocumentProperties properties_;
    std::vector<std::string> paragraphs_;
    std::string otherwise_ = "0";
    FigureTexts texts_;
    std::map<std::string, CellNotes> notes_;
    std::map<std::string, std::vector<std::function<void(TableText&)>>> edits_;
};

[[nodiscard]] ReportFixture report2021();
[[nodiscard]] ReportFixture report2019();

/// Several documents one after the other.
[[nodiscard]] Document joined(const std::vector<Document>& documents);
}
