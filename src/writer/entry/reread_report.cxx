// SPDX-License-Identifier: MPL-2.0
#include "writer/entry/reread_report.hxx"

#include "base/text.hxx"
#include "writer/reading/cell_reader.hxx"
#include "writer/reading/table_lookup.hxx"

#include <algorithm>
#include <map>

namespace gouji
{
namespace
{
using css::uno::Reference;

/// Cells by table and name; a table is looked up once.
class Cells
{
public:
    explicit Cells(const Reference<css::text::XTextDocument>& document) : document_(document) {}

    [[nodiscard]] std::optional<Figure> now(const Figure& figure)
    {
        const auto [entry, isNew] = tables_.try_emplace(figure.place.table);
        if (isNew)
            entry->second = findTable(document_, figure.place.table);
        const auto cell = entry->second.is() ? findCell(entry->second, figure.place.cell) : Reference<css::table::XCell>();
        if (!cell.is())
            return std::nullopt;
        const auto content = readCell(cell);
        return Figure{figure.definition, figure.place, content.text, trimmed(content.text), parseCellValue(content.text), content.notes};
    }

private:
    Reference<css::text::XTextDocument> document_;
    std::map<std::string, Reference<css::text::XTextTable>> tables_;
};

bool standsIn(const ReportTable& table, const std::string& name)
{
    return std::ranges::any_of(table.figures, [&](const auto& figure) { return figure && figure->place.table == name; });
}
}

Report rereadTable(const Reference<css::text::XTextDocument>& document, const Report& report, const std::string& table)
{
    Report now = report;
    std::erase_if(now.tables, [&](const ReportTable& known) { return !standsIn(known, table); });
    Cells cells(document);
    for (auto& known : now.tables)
        for (auto& figure : known.figures)
            if (figure)
                figure = cells.now(*figure);
    return now;
}
}
