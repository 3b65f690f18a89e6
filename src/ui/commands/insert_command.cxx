// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/insert_dialog.hxx"

#include "writer/inserting/insert_report.hxx"
#include "writer/inserting/seal_line.hxx"
#include "writer/settings/settings_store.hxx"

namespace gouji
{
CommandResult insertReportCommand(FrameSession& session, const Resources& resources)
{
    const auto settings = readSettings(session.context());
    const auto choice = askForReport(session, resources, {settings.unitName, reportYear(today(), settings.lastMonthOfPreviousYear)});
    if (!choice)
        return std::nullopt;
    BOOST_OUTCOME_TRY(insertReport(session.document(), resources.forms,
                                   {.unit = choice->unit,
                                    .year = choice->year,
                                    .formId = choice->formId,
                                    .fillsZeros = choice->fillsZeros,
                                    .templateUrl = resources.templateUrl(choice->formId),
                                    .undoTitle = resources.catalog.text("ui.undo.insert"),
                                    .seal = sealText(settings.sealLine, choice->unit, today(), resources.catalog)}));
    return Notice{"ui.insert.done", {{"year", std::to_string(choice->year)}}};
}
}
