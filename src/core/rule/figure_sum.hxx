// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rule/sentence.hxx"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace gouji
{
struct TableForm;

/// factor × figure, by the figure's full id, so that figures of several tables may stand in one sum.
struct NamedTerm
{
    int factor = 1;
    std::string figure;

    friend bool operator==(const NamedTerm&, const NamedTerm&) = default;
};

/// Σ factor × figure, each figure once, in the order written.
using FigureSum = std::vector<NamedTerm>;

/// Binds a sum of the rule language to the figures of all tables of a form. A name is a full figure id, applications.received.total;
/// sum(applications.denied.total) and sum(applications.received.organisations) are the figures of a row or column group.
/// Errors: those of parseSum; unknown figure, unknown group, a figure twice.
[[nodiscard]] std::variant<FigureSum, SentenceError> bindFigureSum(std::string_view text, const std::vector<TableForm>& tables);
}
