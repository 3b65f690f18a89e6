// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "ui/report_check.hxx"

namespace gouji
{
void checkReportCommand(FrameSession& session)
{
    const Resources* resources = session.resources();
    if (!resources)
        return;
    const Result<void> checked = showCheck(session, *resources, session.lastYearUrl());
    if (!checked)
        session.showError(checked.error());
}
}
