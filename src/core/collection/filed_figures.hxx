// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace gouji
{
/// "number", "blank", "dash", "unreadable".
[[nodiscard]] std::string_view nameOf(ValueState state);

/// One figure as a report that was filed states it. Its texts are views of the FiledFigures that it is from.
struct FiledFigure
{
    const TableForm* tableForm = nullptr;
    const FigureDefinition* definition = nullptr; ///< in tableForm
    std::string_view text; ///< of the cell, without the spaces around it; at most kMostLabelCharacters of it
    ValueState state = ValueState::Blank;
    std::optional<Decimal> number; ///< exactly if the state is Number
    std::string_view table; ///< the document's names of the table and of the cell
    std::string_view cell;
    bool isUnderError = false; ///< an error that is still open is about it, or a doubt about the unit of its amount
};

/// The figures of one report in the form's order: tables as the form has them, their figures row by row; those that the
/// report lacks are left out. Made for many thousands of reports at once: about 25 bytes a figure, all texts in one.
class FiledFigures
{
public:
    FiledFigures() = default;
    /// `underError`: ids of the figures that open errors are about.
    FiledFigures(const Report& report, const std::set<std::string>& underError);

    [[nodiscard]] std::size_t size() const { return entries_.size(); }
    [[nodiscard]] FiledFigure operator[](std::size_t index) const;

private:
    /// Its texts lie one behind the other in texts_: what the cell says, its number where that is written otherwise, the
    /// cell's name, up to the next entry.
    struct Entry
    {
        std::uint32_t text;
        std::uint32_t number;
        std::uint32_t cell;
        std::uint16_t table; ///< in tableForms_
        std::uint16_t definition; ///< in TableForm::figures
        std::uint16_t name; ///< in tableNames_
        std::uint8_t state;
        bool isUnderError;
    };

    void add(const Figure& figure, bool isUnderError);
    [[nodiscard]] std::uint32_t append(std::string_view text);
    [[nodiscard]] std::string_view between(std::size_t begin, std::size_t end) const;

    std::vector<const TableForm*> tableForms_;
    std::vector<std::string> tableNames_; ///< a table in pieces has several
    std::vector<Entry> entries_;
    std::string texts_;
};
}
