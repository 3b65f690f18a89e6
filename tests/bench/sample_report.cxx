// SPDX-License-Identifier: MPL-2.0
#include "sample_report.hxx"

namespace gouji::bench
{
namespace
{
ReportTable tableOf(const Form& form, const TableForm& tableForm, const std::map<std::string, std::string>& texts)
{
    ReportTable table;
    table.form = &form;
    table.tableForm = &tableForm;
    table.place.table = tableForm.id;
    for (std::size_t index = 0; index < tableForm.figures.size(); ++index)
    {
        const auto text = texts.find(tableForm.figures[index].id);
        Figure figure;
        figure.definition = index;
        figure.place = {tableForm.id, tableForm.figures[index].id, 0, index};
        figure.text = figure.cellText = text == texts.end() ? "0" : text->second;
        figure.value = parseCellValue(figure.text);
        table.figures.emplace_back(std::move(figure));
    }
    return table;
}
}

Report reportOf(const Form& form, const std::map<std::string, std::string>& texts)
{
    Report report;
    report.year = form.firstYear;
    for (const TableForm& tableForm : form.tables)
        report.tables.push_back(tableOf(form, tableForm, texts));
    return report;
}
}
