// SPDX-License-Identifier: MPL-2.0
#include "writer/inserting/zero_fill.hxx"

#include "writer/audit/audit_document.hxx"
#include "writer/reading/table_lookup.hxx"
#include "writer/writing/write_cell.hxx"

namespace gouji
{
namespace
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::vector<Place> blankValueCells(const Analysis& analysis)
{
    std::vector<Place> places;
    for (const Report& report : analysis.reports)
        for (const ReportTable& table : report.tables)
            for (const auto& figure : table.figures)
                if (figure && figure->value.state == ValueState::Blank)
                    places.push_back(figure->place);
    return places;
}
}

void writeZeros(const Reference<css::text::XTextDocument>& document, const std::vector<Reference<css::text::XTextTable>>& tables,
                const Forms& forms)
{
    const CellWriter writer(document);
    for (const Place& place : blankValueCells(analyseTables(tables, forms)))
    {
        const auto cell = findCell(findTable(document, place.table), place.cell);
        if (cell.is())
            writer.write(cell, "0");
    }
}
}
