// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/insert_dialog.hxx"

#include "writer/insert_report.hxx"
#include "writer/today.hxx"

namespace gouji
{
void insertReportCommand(FrameSession& session)
{
    const Resources* resources = session.resources();
    if (!resources)
        return;
    const auto choice = askForReport(session, *resources, reportYearOfToday());
    if (!choice)
        return;
    const Result<void> inserted = insertReport(session.document(), resources->forms,
                                               {.unit = choice->unit,
                                                .year = choice->year,
                                                .formId = choice->formId,
                                                .fillsZeros = choice->fillsZeros,
                                                .templateUrl = resources->templateUrl(choice->formId),
                                                .undoTitle = resources->catalog.text("ui.undo.insert")});
    if (!inserted)
        session.showError(inserted.error());
}
}
