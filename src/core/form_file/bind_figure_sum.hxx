// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rule/figure_sum.hxx"
#include "rule/sentence.hxx"

#include <string_view>
#include <variant>
#include <vector>

namespace gouji
{
struct TableForm;

/// Binds sums of the rule language to the figures of all tables of a form, which must outlive it.
class FigureSumBinder
{
public:
    explicit FigureSumBinder(const std::vector<TableForm>& tables) : tables_(tables) {}

    /// A name is a full figure id, applications.received.total; sum(applications.denied.total) and
    /// sum(applications.received.organisations) are the figures of a row or column group. Errors: those of parseSum;
    /// unknown figure, unknown group, a figure twice.
    [[nodiscard]] std::variant<FigureSum, SentenceError> bind(std::string_view text) const;

private:
    const std::vector<TableForm>& tables_;
};
}
