// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/save_findings.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
bool always(const DocumentState&)
{
    return true;
}

bool inTextView(const DocumentState& state)
{
    return state.isTextView;
}

bool inEditableText(const DocumentState& state)
{
    return state.isTextView && !state.isReadOnly;
}

bool inWebPage(const DocumentState& state)
{
    return state.hold == WriteHold::WebPage;
}
}

const std::vector<Command>& commands()
{
    static const std::vector<Command> table = {
        {"insert-report", inEditableText, insertReportCommand},
        {"convert-text", inEditableText, convertTextCommand},
        {"check-report", inTextView, checkReportCommand},
        {"next-finding", inTextView, nextFindingCommand},
        {"previous-finding", inTextView, previousFindingCommand},
        {"compare-last-year", inTextView, compareLastYearCommand},
        {"explain-figure", inTextView, explainFigureCommand},
        {"paste-numbers", inEditableText, pasteNumbersCommand},
        {"fill-totals", inEditableText, fillTotalsCommand},
        {"fix-safe", inEditableText, fixSafeCommand},
        {"write-comments", inEditableText, writeCommentsCommand},
        {"remove-comments", inEditableText, removeCommentsCommand},
        {"save-findings", inTextView, saveFindings},
        {"reasons", inTextView, reasonsCommand},
        {"ready-to-publish", inTextView, readyToPublishCommand},
        {"options", always, optionsCommand},
        {"help", always, helpCommand},
        {"about", always, aboutCommand},
        {"open-as-text", inWebPage, openAsTextCommand},
    };
    return table;
}

const Command* findCommand(std::string_view path)
{
    const auto found = std::ranges::find(commands(), path, &Command::path);
    return found == commands().end() ? nullptr : &*found;
}
}
