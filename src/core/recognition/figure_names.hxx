// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <cstddef>
#include <string>
#include <vector>

namespace gouji
{
/// What a set of figures of one table is called, in few names: the form's groups of rows and columns where the set holds all of their figures
/// ("（三）不予公开", "本年新收 · 法人或其他组织"), the block or table itself where it holds all of it, else single figures. The largest first; at most
/// `most` names, which then leave some figures out. Each figure is named once.
[[nodiscard]] std::vector<std::string> namesOfFigures(const TableForm& table, const std::vector<std::size_t>& figures, std::size_t most);
}
