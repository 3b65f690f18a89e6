// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rule/sentence.hxx"

#include <memory>
#include <string_view>
#include <variant>
#include <vector>

namespace gouji
{
struct TableForm;

/// Before a name: the figure of last year's report. Known only to tables that have such figures
/// (form/two_year_form.hxx).
constexpr std::string_view kOfLastYear = "last.";

/// Resolves the names of sentences against one table, which must outlive it and keep its blocks and figures.
class RuleBinder
{
public:
    explicit RuleBinder(const TableForm& table);
    ~RuleBinder();
    RuleBinder(const RuleBinder&) = delete;
    RuleBinder& operator=(const RuleBinder&) = delete;

    /// Expands the quantifier: one equation per row, column or group, in the form's order. Within `for every column` a
    /// name is a row, otherwise a column; without quantifier it is "row.column". sum(g) stands for the rows or columns
    /// of group g. Rule id and severity of the results are left for the caller to set. Errors: unknown name, unknown
    /// group, unknown row or column, no figure there, a figure twice on one side.
    [[nodiscard]] std::variant<std::vector<Equation>, SentenceError> bind(const RuleSentence& sentence) const;

private:
    class NameTable;
    std::unique_ptr<const NameTable> names_;
};
}
