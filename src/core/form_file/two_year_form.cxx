// SPDX-License-Identifier: MPL-2.0
#include "form_file/two_year_form.hxx"

#include "form_file/bind.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
TableForm inTwoYears(const TableForm& table)
{
    TableForm result = table;
    const auto prefix = table.id + ".";
    for (const auto& figure : table.figures)
    {
        auto lastYears = figure;
        lastYears.id = prefix + std::string(kOfLastYear) + figure.id.substr(prefix.size());
        lastYears.isComputed = false;
        result.figureIndices.emplace(lastYears.id, result.figures.size());
        result.figures.push_back(std::move(lastYears));
    }
    std::ranges::copy(table.lastYear.equations, std::back_inserter(result.equations));
    return result;
}
}
