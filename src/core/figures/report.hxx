// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"
#include "document/place.hxx"
#include "figures/cell_value.hxx"
#include "form/form.hxx"
#include "headings/outline.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// One figure as the document states it. `definition` is an index into TableForm::figures.
struct Figure
{
    std::size_t definition = 0;
    Place place;
    std::string cellText; ///< as in the cell, unabridged
    std::string text; ///< without the spaces around it
    CellValue value;
    CellNotes notes;
};

/// One statutory table found in the document. figures[i] belongs to form->figures[i]; absent where its row or column is
/// missing.
struct ReportTable
{
    const Form* form = nullptr;
    const TableForm* tableForm = nullptr;
    Place place;
    std::vector<std::optional<Figure>> figures;

    /// Whether a figure that the form computes stands there without text.
    [[nodiscard]] bool isBlankTotal(std::size_t figure) const
    {
        return tableForm->figures[figure].isComputed && figures[figure] && figures[figure]->value.state == ValueState::Blank;
    }
};

/// One report of the document. Tables in reading order, at most one of each kind. The forms must outlive it.
struct Report
{
    std::size_t index = 0; ///< from 0, in reading order
    const Form* form = nullptr; ///< of its year; its tables may be of another
    /// Its blocks are [firstBlock, endBlock) of Document::blocks, title and prose among them.
    std::size_t firstBlock = 0;
    std::size_t endBlock = 0;
    Outline outline; ///< of its blocks
    std::string title; ///< text of the title lines, empty if none was found
    /// As its title names it, else the line above the title, if the text names it again; empty if neither does.
    std::string unit;
    std::optional<int> year; ///< report year said by title or period
    std::vector<ReportTable> tables;
};
}
