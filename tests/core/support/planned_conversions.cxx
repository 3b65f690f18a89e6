// SPDX-License-Identifier: MPL-2.0
#include "support/planned_conversions.hxx"

#include "support/findings.hxx"
#include "support/forms.hxx"
#include "support/official_table.hxx"

namespace gouji::test
{
FigureTexts differentNumbers(const TableForm& table)
{
    FigureTexts texts;
    for (const auto& figure : table.figures)
        texts[figure.id] = std::to_string(texts.size() + 1);
    return texts;
}

TableText numbered(const TableForm& table)
{
    return officialTable(table, differentNumbers(table), "");
}

std::vector<TextConversion> planned(const Document& document)
{
    return planConversion(document, forms(), analyse(document, forms()).reports);
}

FigureTexts valuesOf(const TextConversion& conversion)
{
    FigureTexts texts;
    for (std::size_t figure = 0; figure < conversion.values.size(); ++figure)
        texts[conversion.tableForm->figures[figure].id] = conversion.values[figure];
    return texts;
}
}
