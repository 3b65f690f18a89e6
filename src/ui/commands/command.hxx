// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/window/command_result.hxx"
#include "ui/window/frame_session.hxx"

#include <string_view>
#include <vector>

namespace gouji
{
/// Protocol of every command URL: "vnd.org.gouji:check-report".
constexpr std::string_view kProtocol = "vnd.org.gouji:";

/// One command: the path of its URL, when it can work, and what it does. What it says, and its errors, stand in the
/// panel. Where it stands and what it is called: registry/commands.json. A new one is a row there, one in the table of
/// command.cxx, and its function.
struct Command
{
    std::string_view path;
    bool (*isEnabled)(const DocumentState& state);
    CommandResult (*run)(FrameSession& session, const Resources& resources);
};

[[nodiscard]] const std::vector<Command>& commands();

/// The command of a path; null if there is none.
[[nodiscard]] const Command* findCommand(std::string_view path);

/// Asks for unit, year and form, and inserts the report at the cursor.
[[nodiscard]] CommandResult insertReportCommand(FrameSession& session, const Resources& resources);
/// Makes tables of what stands there as text.
[[nodiscard]] CommandResult convertTextCommand(FrameSession& session, const Resources& resources);
/// Reads and judges the document, shows the findings.
[[nodiscard]] CommandResult checkReportCommand(FrameSession& session, const Resources& resources);
/// Goes to the open finding behind the cursor in the document, or before it, and selects it in the panel. Behind the
/// last one the first follows, and the panel says so.
[[nodiscard]] CommandResult nextFindingCommand(FrameSession& session, const Resources& resources);
[[nodiscard]] CommandResult previousFindingCommand(FrameSession& session, const Resources& resources);
/// Asks for last year's report, compares the document with it, shows these findings among the others.
[[nodiscard]] CommandResult compareLastYearCommand(FrameSession& session, const Resources& resources);
/// Writes the numbers of the clipboard into the value cells from the cursor on, as one undo step; lists old and new
/// first where a figure would be lost (src/ui/paste).
[[nodiscard]] CommandResult pasteNumbersCommand(FrameSession& session, const Resources& resources);
/// Plans the totals, asks where existing figures would change, writes them.
[[nodiscard]] CommandResult fillTotalsCommand(FrameSession& session, const Resources& resources);
/// Shows in the panel what the figure in the cell at the cursor is, and every rule it is in.
[[nodiscard]] CommandResult explainFigureCommand(FrameSession& session, const Resources& resources);
/// Lists what can be put right without judging a number, and does it if the user agrees.
[[nodiscard]] CommandResult fixSafeCommand(FrameSession& session, const Resources& resources);
/// Judges the session's document and writes each finding without a reason as a comment at its place, in one undo step.
/// Tells their number. Errors: those of auditDocument and writeComments; nothing is written then.
[[nodiscard]] CommandResult writeCommentsCommand(FrameSession& session, const Resources& resources);
/// Takes out the comments that were written so, in one undo step. Tells their number. Errors: those of removeComments.
[[nodiscard]] CommandResult removeCommentsCommand(FrameSession& session, const Resources& resources);
/// Lists the reasons kept in the document, marked where they apply no longer to the findings of the moment; removes
/// those chosen once the user has confirmed it, exports all into a text file, until the list is closed. Reasons that
/// cannot be read can only be removed. What was done last; nothing if the user did nothing. Errors: those of
/// readReasons, writeReasons, exportReasons and DocumentCheck::run. Throws UNO exceptions.
[[nodiscard]] CommandResult reasonsCommand(FrameSession& session, const Resources& resources);
/// *Ready to publish?*: judges the document as filed, lists what is open, leads to each point, and at last to the
/// office's own export to PDF. Publishes nothing by itself. Errors: those of DocumentCheck::run, readReasons,
/// readTraces, and of the commands it leads to; NoReport.
[[nodiscard]] CommandResult readyToPublishCommand(FrameSession& session, const Resources& resources);
/// Opens the office's options at the page of this extension.
[[nodiscard]] CommandResult optionsCommand(FrameSession& session, const Resources& resources);
/// Opens the web page of the window as a text document, in the same window; the office asks first where it has been
/// changed.
[[nodiscard]] CommandResult openAsTextCommand(FrameSession& session, const Resources& resources);
/// Shows the manual from its top. Has nothing to say about the report.
[[nodiscard]] CommandResult helpCommand(FrameSession& session, const Resources& resources);
/// Says what this is, its version and licence.
[[nodiscard]] CommandResult aboutCommand(FrameSession& session, const Resources& resources);
}
