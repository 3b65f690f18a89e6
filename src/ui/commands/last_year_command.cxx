// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/last_year_dialog.hxx"
#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/message_box.hxx"
#include "writer/files/last_year_candidates.hxx"
#include "writer/files/read_last_year.hxx"
#include "writer/settings/last_year_memory.hxx"
#include "writer/uno/today.hxx"
#include "year/chosen_file.hxx"

#include <com/sun/star/frame/XModel.hpp>

#include <algorithm>
#include <utility>

namespace gouji
{
namespace
{
std::string urlOf(const FrameSession& session)
{
    return toUtf8(css::uno::Reference<css::frame::XModel>(session.document(), css::uno::UNO_QUERY_THROW)->getURL());
}

std::string folderOf(const std::string& url)
{
    return url.substr(0, url.rfind('/') + 1);
}

/// The first whose form says how files of such reports are called, else the first.
const Report& reportAskedFor(const std::vector<Report>& reports)
{
    const auto named = std::ranges::find_if(reports, [](const Report& report) { return !report.form->yearComparison.fileNameWords.empty(); });
    return named == reports.end() ? reports.front() : *named;
}

NeighbourQuery queryFor(const Report& report)
{
    return {report.unit, report.year.value_or(reportYearOfToday()) - 1, report.form->yearComparison.fileNameWords};
}

std::string questionOf(const UnitChange& change, const LastYearFile& file, const MessageCatalog& catalog)
{
    return catalog.text("ui.last-year.other-unit", {{"file", file.name}, {"lastUnit", change.lastUnit}, {"unit", change.unit}});
}
}

CommandResult compareLastYearCommand(FrameSession& session, const Resources& resources)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    if (check.reports().empty())
        return Error{ErrorCode::NoReport, {}};
    const auto query = queryFor(reportAskedFor(check.reports()));
    const LastYearMemory memory(session.context());
    const auto remembered = memory.recall(query.unit);
    const auto ownUrl = urlOf(session);
    const auto candidates = lastYearCandidates(session.context(), remembered, ownUrl, query);
    const auto url = askForLastYear(session, resources, candidates, folderOf(candidates.empty() ? ownUrl : candidates.front()));
    if (!url)
        return std::nullopt;
    BOOST_OUTCOME_TRY(file, readLastYear(session.context(), session.document(), *url, resources));
    BOOST_OUTCOME_TRY(unitChange, examineLastYear(check.reports(), file));
    if (unitChange && !askWhether({session.context(), session.frame()}, questionOf(*unitChange, file, resources.catalog)))
        return std::nullopt;
    BOOST_OUTCOME_TRY(check.compareWith(std::move(file), resources));
    atEntryPoint("last year: remember", [&] { memory.remember(query.unit, *url); });
    return Notice{"ui.last-year.done", {{"file", check.lastYear()->name}}};
}
}
