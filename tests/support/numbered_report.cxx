// SPDX-License-Identifier: MPL-2.0
#include "support/numbered_report.hxx"

#include "support/change_verbs.hxx"
#include "support/extension_resources.hxx"

#include "analysis/analysis.hxx"
#include "writer/inserting/insert_report.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
void insertNumberedReport(const WriterDocument& document, const std::string& formId)
{
    const auto& resources = extensionResources();
    const auto form = std::ranges::find(resources.forms, formId, &Form::id);
    const InsertRequest request{"云岫县", form->firstYear, formId, true, resources.templateUrl(formId), "插入"};
    ASSERT_TRUE(insertReport(document.reference(), resources.forms, request));
    std::vector<CellChange> changes;
    const auto analysis = analyse(document.read(), resources.forms);
    for (const auto& table : analysis.reports.at(0).tables)
        for (const auto& figure : table.figures)
            changes.push_back(change(figure->place.table, figure->place.cell, "0", std::to_string(100 + changes.size())));
    ASSERT_TRUE(applyChanges(document.reference(), changes, "填写"));
}

FigureTexts figuresOf(const WriterDocument& document)
{
    FigureTexts texts;
    const auto analysis = analyse(document.read(), extensionResources().forms);
    for (const auto& report : analysis.reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
                if (figure)
                    texts[table.tableForm->figures[figure->definition].id] = figure->text;
    return texts;
}
}
