// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "headings/heading_reader.hxx"
#include "pasted_table/pasted_table.hxx"
#include "recognition/layout_findings.hxx"
#include "recognition/recognise.hxx"
#include "recognition/table_judgement.hxx"

#include <map>
#include <string>
#include <vector>

namespace gouji
{
/// Collects what belongs to one report, then turns it into figures and findings. Document and forms must outlive it.
class ReportBuilder
{
public:
    ReportBuilder(const Document& document, const Forms& forms, std::size_t index, std::size_t firstBlock);

    [[nodiscard]] bool isEmpty() const { return tables_.empty() && refused_.empty() && texts_.empty(); }
    [[nodiscard]] bool hasTables() const { return !tables_.empty() || !texts_.empty(); }
    [[nodiscard]] bool has(const std::string& tableId) const;
    /// Whether that table stands in the report as text.
    [[nodiscard]] bool hasText(const std::string& tableId) const;
    /// Whether the report has this kind of table, or one that follows it in the form, already. A table that the form
    /// does not know follows all of it.
    [[nodiscard]] bool hasPassed(const std::string& tableId, const Form& form) const;
    /// Whether it is the report of another family: by its tables, or by its title and a table of that family that could
    /// not be read.
    [[nodiscard]] bool isOfOtherFamily(const std::string& family) const;
    /// The family of its first title; null if it has none.
    [[nodiscard]] const std::string* familyOfTitle() const { return familyOfTitle_; }

    /// A paragraph before the report's first table: it may hold title, year or period. `family`: of the title that it is;
    /// null if it is none.
    void addParagraph(const std::string& text, const std::string* family);
    void add(TableJudgement table) { tables_.push_back(std::move(table)); }
    void add(RefusedTable table) { refused_.push_back(std::move(table)); }
    /// A table that stands there as text.
    void add(PastedTable table) { texts_.push_back(std::move(table)); }
    /// A table that may be anything, since its cells cannot be read.
    void addUnreadable(RefusedTable table) { unreadable_.push_back(std::move(table)); }

    /// The report ends before this block.
    void finish(Recognition& recognition, std::size_t endBlock);

private:
    /// Of the first table that fits, else of the first that is text, else of the title if a refused one may be of it,
    /// else of the first refused one.
    [[nodiscard]] const std::string& family() const;
    /// The family's form of the report's year; without a year, that of the first table that fits one form only; else
    /// the newest.
    [[nodiscard]] const Form& reportForm(const std::string& family) const;
    void finishTable(const TableJudgement& table, const Form& form, std::vector<Finding>& findings);
    [[nodiscard]] Finding findingOfMissing(const Form& form, const TableForm& missing) const;
    [[nodiscard]] std::vector<RefusedTable> resembling(const std::string& tableId) const;
    void addFinding(std::vector<Finding>& findings, Finding finding) const;

    const Document& document_;
    const Forms& forms_;
    Report report_;
    std::map<std::string, HeadingReader> headings_; ///< by family
    const std::string* familyOfTitle_ = nullptr;
    std::vector<TableJudgement> tables_;
    std::vector<RefusedTable> refused_;
    std::vector<PastedTable> texts_;
    std::vector<RefusedTable> unreadable_;
};
}
