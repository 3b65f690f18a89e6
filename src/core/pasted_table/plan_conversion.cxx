// SPDX-License-Identifier: MPL-2.0
#include "pasted_table/plan_conversion.hxx"

#include "pasted_table/find_pasted_tables.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool hasTable(const Report& report, const std::string& tableId)
{
    return std::ranges::any_of(report.tables, [&](const ReportTable& table) { return table.tableForm->id == tableId; });
}

TextConversion conversionOf(const PastedTable& table, const TextReading& reading, const Document& document)
{
    TextConversion conversion{reading.form, reading.tableForm, table.firstBlock, table.firstLine, {}, reading.values, reading.leftOut};
    for (auto block = table.firstBlock; block < table.endBlock; ++block)
        conversion.oldTexts.push_back(std::get<Paragraph>(document.blocks[block]).text);
    return conversion;
}
}

std::vector<TextConversion> planConversion(const Document& document, const Forms& forms, const std::vector<Report>& reports)
{
    std::vector<TextConversion> conversions;
    for (const auto& table : findPastedTables(document, forms))
    {
        const auto report = std::ranges::find_if(reports, [&](const Report& candidate)
                                                 { return candidate.firstBlock <= table.firstBlock && table.firstBlock < candidate.endBlock; });
        if (report == reports.end())
            continue;
        const auto& reading = table.readingFor(*report->form);
        if (reading.isClear && !hasTable(*report, reading.tableForm->id))
            conversions.push_back(conversionOf(table, reading, document));
    }
    return conversions;
}
}
