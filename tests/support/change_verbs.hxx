// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/writing/apply_changes.hxx"

#include <string>

namespace gouji::test
{
/// A planned change of one cell; the figure carries its place only.
[[nodiscard]] inline CellChange change(const std::string& table, const std::string& cell, const std::string& oldText,
                                       const std::string& newText)
{
    CellChange result;
    result.figure.place.table = table;
    result.figure.place.cell = cell;
    result.oldText = oldText;
    result.newText = newText;
    return result;
}

/// Code and arguments of an error, for the message of a failing test.
template <class T>
[[nodiscard]] std::string describe(const Result<T>& result)
{
    if (result)
        return "success";
    std::string text = messageKey(result.error().code);
    for (const auto& [name, value] : result.error().arguments)
        text += " " + name + "=" + value;
    return text;
}
}
