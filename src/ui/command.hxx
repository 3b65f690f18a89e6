// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/frame_session.hxx"

#include <string_view>
#include <vector>

namespace gouji
{
/// Protocol of every command URL: "vnd.org.gouji:check-report".
constexpr std::string_view kProtocol = "vnd.org.gouji:";

/// One entry of the menu: the path of its URL, when it can work, and what it does. A new entry is a line in the table of command.cxx, one in
/// registry/Addons.xcu, and its function.
struct Command
{
    std::string_view path;
    bool (*isEnabled)(const DocumentState& state);
    void (*execute)(FrameSession& session);
};

[[nodiscard]] const std::vector<Command>& commands();

/// The command of a path; null if there is none.
[[nodiscard]] const Command* findCommand(std::string_view path);

/// Asks for unit, year and form, and inserts the report at the cursor.
void insertReportCommand(FrameSession& session);
/// Makes tables of what stands there as text, shows the findings.
void convertTextCommand(FrameSession& session);
/// Reads and judges the document, shows the findings.
void checkReportCommand(FrameSession& session);
/// Asks for last year's report, compares the document with it, shows these findings among the others.
void compareLastYearCommand(FrameSession& session);
/// Plans the totals, asks where existing figures would change, writes them, shows the findings again.
void fillTotalsCommand(FrameSession& session);
/// Says what this is, its version and licence.
void aboutCommand(FrameSession& session);
}
