// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/results_dialog.hxx"
#include "writer/analyse_document.hxx"

namespace gouji
{
void checkReportCommand(FrameSession& session)
{
    const Resources* resources = session.resources();
    if (!resources)
        return;
    const Result<Analysis> analysis = analyseDocument(session.document(), *resources);
    if (!analysis)
    {
        session.showError(analysis.error());
        return;
    }
    session.results(*resources).show(checkResults(analysis.value().findings, resources->catalog));
}
}
