// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"
#include "rule/figure_sum.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// What a set of figures of one table is called, in few names: the form's groups of rows and columns where the set
/// holds all of their figures ("（三）不予公开", "本年新收 · 法人或其他组织"), the block or table itself where it holds all of it, else
/// single figures. The largest first; at most `most` names, which then leave some figures out. Each figure is named
/// once.
[[nodiscard]] std::vector<std::string> namesOfFigures(const TableForm& table, const std::vector<std::size_t>& figures, std::size_t most);

/// What a sum is called by what it is, table first: "表三 · （三）不予公开", "表四 · 行政诉讼", "表三 · 本年新收 + 上年结转". Here the totals of
/// a group, or the figures that they are made of, stand for all of it.
[[nodiscard]] std::string nameOfSum(const std::vector<TableForm>& tables, const FigureSum& sum);
}
