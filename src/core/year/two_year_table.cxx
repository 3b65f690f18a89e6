// SPDX-License-Identifier: MPL-2.0
#include "year/two_year_table.hxx"

#include "evaluation/table_values.hxx"
#include "figures/figure_reference.hxx"
#include "form_file/two_year_form.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool isComparable(const ReportTable& own, const ReportTable& other)
{
    const auto& forms = own.tableForm->lastYear.otherForms;
    return own.tableForm->id == other.tableForm->id
        && (own.form == other.form || std::ranges::find(forms, other.form->id) != forms.end());
}

const ReportTable* comparableTable(const ReportTable& own, const Report& lastYear)
{
    const auto found = std::ranges::find_if(lastYear.tables, [&](const ReportTable& other) { return isComparable(own, other); });
    return found == lastYear.tables.end() ? nullptr : &*found;
}

/// Last year's figure of the same id, as figure `definition` of the two years.
std::optional<Figure> counterpart(const std::string& id, const TableValues& lastYear, const std::string& url, std::size_t definition)
{
    const auto index = lastYear.table().tableForm->indexOf(id);
    auto figure = index ? lastYear.table().figures[*index] : std::nullopt;
    if (!figure)
        return std::nullopt;
    figure->definition = definition;
    figure->place.document = url;
    if (const auto& value = lastYear.of(*index); value && value->source == OperandSource::Computed)
        figure->value = {ValueState::Number, value->value, false, {}};
    return figure;
}
}

TwoYearTable::TwoYearTable(const ReportTable& own, const Report& lastYear, const std::string& lastYearUrl)
    : form_(std::make_unique<const TableForm>(inTwoYears(*own.tableForm))), table_(own)
{
    table_.tableForm = form_.get();
    table_.figures.resize(form_->figures.size());
    const auto* other = comparableTable(own, lastYear);
    if (!other)
        return;
    const TableValues values(*other);
    for (std::size_t figure = 0; figure < figureCount(); ++figure)
        table_.figures[figureCount() + figure] = counterpart(form_->figures[figure].id, values, lastYearUrl, figureCount() + figure);
}

FigureReference TwoYearTable::referenceTo(std::size_t figure) const
{
    auto reference = gouji::referenceTo(table_, figure);
    reference.id = form_->figures[figure % figureCount()].id;
    return reference;
}
}
