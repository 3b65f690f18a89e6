// SPDX-License-Identifier: MPL-2.0
#include "collection/filed_figures.hxx"

#include "base/limits.hxx"
#include "base/text.hxx"

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
std::string shortened(const std::string& text)
{
    if (text.size() <= kMostLabelCharacters)
        return text;
    return toUtf8Bytes(toCodePoints(text).substr(0, kMostLabelCharacters));
}

/// Tables that the form does not have come last.
std::vector<const ReportTable*> inOrderOfForm(const Report& report)
{
    std::vector<const ReportTable*> tables;
    for (const auto& table : report.tables)
        tables.push_back(&table);
    std::ranges::stable_sort(tables, {}, [&](const ReportTable* table)
                             { return std::ranges::find(report.form->tables, table->tableForm->id, &TableForm::id); });
    return tables;
}
}

std::string_view nameOf(ValueState state)
{
    constexpr std::array<std::string_view, 4> kNames{"number", "blank", "dash", "unreadable"};
    return kNames.at(static_cast<std::size_t>(state));
}

FiledFigures::FiledFigures(const Report& report, const std::set<std::string>& underError)
{
    for (const auto* table : inOrderOfForm(report))
    {
        tableForms_.push_back(table->tableForm);
        for (const auto& figure : table->figures)
            if (figure)
                add(*figure, underError.contains(table->tableForm->figures[figure->definition].id));
    }
    entries_.shrink_to_fit();
    texts_.shrink_to_fit();
}

void FiledFigures::add(const Figure& figure, bool isUnderError)
{
    if (tableNames_.empty() || tableNames_.back() != figure.place.table)
        tableNames_.push_back(figure.place.table);
    const auto text = append(shortened(figure.text));
    const auto number = figure.value.number ? figure.value.number->toString() : std::string();
    const auto numberBegin = append(number == figure.text ? std::string_view() : std::string_view(number));
    entries_.push_back({text, numberBegin, append(figure.place.cell), static_cast<std::uint16_t>(tableForms_.size() - 1),
                        static_cast<std::uint16_t>(figure.definition), static_cast<std::uint16_t>(tableNames_.size() - 1),
                        static_cast<std::uint8_t>(figure.value.state), isUnderError});
}

FiledFigure FiledFigures::operator[](std::size_t index) const
{
    const auto& entry = entries_[index];
    const auto end = index + 1 == entries_.size() ? texts_.size() : entries_[index + 1].text;
    const auto* form = tableForms_[entry.table];
    FiledFigure figure;
    figure.tableForm = form;
    figure.definition = &form->figures[entry.definition];
    figure.text = between(entry.text, entry.number);
    figure.state = static_cast<ValueState>(entry.state);
    if (figure.state == ValueState::Number)
        figure.number = Decimal::parse(entry.number == entry.cell ? figure.text : between(entry.number, entry.cell));
    figure.table = tableNames_[entry.name];
    figure.cell = between(entry.cell, end);
    figure.isUnderError = entry.isUnderError;
    return figure;
}

std::uint32_t FiledFigures::append(std::string_view text)
{
    const auto begin = static_cast<std::uint32_t>(texts_.size());
    texts_ += text;
    return begin;
}

std::string_view FiledFigures::between(std::size_t begin, std::size_t end) const
{
    return std::string_view(texts_).substr(begin, end - begin);
}
}
