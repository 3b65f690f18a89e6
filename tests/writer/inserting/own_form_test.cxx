// SPDX-License-Identifier: MPL-2.0
// The invented forms of tests/data/forms as a user has them: a folder that the options name, with document templates beside the definitions.
#include "support/change_verbs.hxx"
#include "support/document_snapshot.hxx"
#include "support/extension_resources.hxx"
#include "support/office_environment.hxx"
#include "support/writer_document.hxx"

#include "analysis/analysis.hxx"
#include "explain/explain_figure.hxx"
#include "fill/plan_fill.hxx"
#include "writer/inserting/insert_report.hxx"
#include "writer/places/view_cursor.hxx"
#include "writer/settings/resource_store.hxx"
#include "writer/settings/settings_store.hxx"
#include "writer/uno/file_url.hxx"

#include <com/sun/star/text/XTextCursor.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

namespace gouji::test
{
namespace
{
using Lines = std::vector<std::string>;

class OwnFormInserted : public OfficeTest
{
protected:
    void SetUp() override
    {
        Settings settings;
        settings.formFolder = GOUJI_OWN_FORMS_FOLDER;
        SettingsStore(office().context()).write(settings);
    }

    void TearDown() override { SettingsStore(office().context()).write({}); }

    /// At the end of what is there.
    static void insert(const WriterDocument& document, const std::string& formId)
    {
        if (const auto view = viewCursor(document.reference()); view.is())
            view->gotoEnd(false);
        const auto& resources = extensionResources();
        const auto inserted =
            insertReport(document.reference(), resources.forms, {"云岫县", 2027, formId, true, resources.templateUrl(formId), "插入"});
        ASSERT_TRUE(inserted) << describe(inserted);
    }

    static Analysis analysisOf(const WriterDocument& document) { return analyse(document.read(), extensionResources().forms); }

    /// Rules of the tables; the prompts of the template are text that is still to be written.
    static Lines brokenOf(const Analysis& analysis)
    {
        Lines rules;
        for (const auto& finding : analysis.findings)
            if (finding.subject.kind == SubjectKind::Table)
                rules.push_back(finding.rule);
        return rules;
    }

    static const Place& placeOf(const Analysis& analysis, const std::string& id)
    {
        for (const auto& report : analysis.reports)
            for (const auto& table : report.tables)
                for (const auto& figure : table.figures)
                    if (figure && table.tableForm->figures[figure->definition].id == id)
                        return figure->place;
        throw std::logic_error("no figure " + id);
    }

    static void write(const WriterDocument& document, const std::string& id, const std::string& text)
    {
        const auto place = placeOf(analysisOf(document), id);
        const auto written = applyChanges(document.reference(), {change(place.table, place.cell, "0", text)}, "写");
        ASSERT_TRUE(written) << describe(written);
    }

    static Lines formsOf(const Analysis& analysis)
    {
        Lines forms;
        for (const auto& report : analysis.reports)
            forms.push_back(report.form->id + " " + report.unit + " " + std::to_string(report.year.value_or(0)) + " "
                            + std::to_string(report.tables.size()));
        return forms;
    }
};
}

TEST_F(OwnFormInserted, BothStandInTheListOfFormsThatCanBeInserted)
{
    const auto& resources = extensionResources();
    Lines listed;
    for (const auto& form : resources.forms)
        if (canBeInserted(form, resources))
            listed.push_back(form.id);

    EXPECT_TRUE(resources.formProblems.empty());
    EXPECT_EQ(listed, (Lines{"2019", "2021", "2027", "hotline-2027"}));
    for (const char* table : {"proactive", "applications", "disputes", "training"})
        EXPECT_TRUE(std::filesystem::exists(systemPath(resources.tableUrl("2027", table)))) << table;
}

TEST_F(OwnFormInserted, WithOneMoreTableIsReadCheckedAndFilledIn)
{
    WriterDocument document;
    insert(document, "2027");
    EXPECT_EQ(formsOf(analysisOf(document)), (Lines{"2027 云岫县 2027 4"}));
    EXPECT_EQ(brokenOf(analysisOf(document)), Lines());

    write(document, "training.officers.trained", "12");
    write(document, "training.officers.rate", "85.5%");
    EXPECT_EQ(brokenOf(analysisOf(document)), (Lines{"training-staff"}));
    const auto plan = planFill(analysisOf(document).reports);
    ASSERT_EQ(plan.changes.size(), 1U);
    ASSERT_TRUE(applyChanges(document.reference(), plan.changes, "填写"));

    const auto analysis = analysisOf(document);
    EXPECT_EQ(brokenOf(analysis), Lines());
    const auto& place = placeOf(analysis, "training.officers.staff");
    const auto explanation = explainFigure(analysis.reports, place.table, place.cell);
    ASSERT_TRUE(explanation);
    EXPECT_EQ(explanation->text, "12");
    EXPECT_EQ(explanation->unit, "人");
}

TEST_F(OwnFormInserted, OfAnotherFamilyStandsBesideTheDisclosureReport)
{
    WriterDocument document;
    insert(document, "2027");
    insert(document, "hotline-2027");
    auto forms = formsOf(analysisOf(document));
    std::ranges::sort(forms);
    EXPECT_EQ(forms, (Lines{"2027 云岫县 2027 4", "hotline-2027 云岫县 2027 1"}));

    write(document, "hotline.staff_cost.value", "3.5");
    write(document, "hotline.running_cost.value", "2.25");
    EXPECT_EQ(brokenOf(analysisOf(document)), (Lines{"hotline-cost"}));
    const auto plan = planFill(analysisOf(document).reports);
    ASSERT_EQ(plan.changes.size(), 1U);
    EXPECT_EQ(plan.changes.front().newText, "5.75");
    ASSERT_TRUE(applyChanges(document.reference(), plan.changes, "填写"));
    EXPECT_EQ(brokenOf(analysisOf(document)), Lines());
}

TEST_F(OwnFormInserted, WithoutSectionsIsTakenAwayByOneUndo)
{
    WriterDocument document;
    document.settle();
    const DocumentSnapshot before = snapshot(document);

    insert(document, "hotline-2027");

    EXPECT_EQ(paragraphsOf(document.read()).front(), "云岫县2027年政务服务热线运行统计表");
    EXPECT_EQ(document.undoTitles().size(), 1U);
    document.undo();
    EXPECT_EQ(firstDifference(before, snapshot(document)), "");
}
}
