// SPDX-License-Identifier: MPL-2.0
#include "view/check_status.hxx"

#include "words/finding_text.hxx"

namespace gouji
{
namespace
{
std::string stateKey(const CheckStatus& status)
{
    switch (status.freshness)
    {
    case Freshness::Unchecked: return "panel.state.unchecked";
    case Freshness::Changed: return status.checksAgainByItself ? "panel.state.changed-live" : "panel.state.changed";
    case Freshness::UpToDate: break;
    }
    if (!status.holdsReport)
        return status.hold == WriteHold::None ? status.absence : "panel.state.no-report-here";
    return "panel.state.up-to-date";
}

/// Null where writing is possible.
const char* holdKey(WriteHold hold)
{
    switch (hold)
    {
    case WriteHold::None: return nullptr;
    case WriteHold::ReadOnly: return "panel.state.read-only";
    case WriteHold::WebPage: return "panel.state.web-page";
    case WriteHold::MasterDocument: return "panel.state.master-document";
    }
    return nullptr;
}
}

std::string verdictLine(const CheckStatus& status, const MessageCatalog& catalog)
{
    if (status.freshness == Freshness::Unchecked)
        return {};
    if (!status.holdsReport)
        return catalog.text("panel.no-report");
    const bool isUnfinished = !status.progress.empty() && status.verdict.isReadyToSubmit();
    const auto verdict = isUnfinished ? catalog.text("panel.unfinished") : verdictText(status.verdict, catalog);
    if (status.settled == 0)
        return verdict;
    return catalog.text("panel.verdict-settled", {{"verdict", verdict}, {"count", std::to_string(status.settled)}});
}

std::string scopeLine(const CheckStatus& status, const MessageCatalog& catalog)
{
    const bool isClean = status.freshness != Freshness::Unchecked && status.holdsReport && status.verdict.isReadyToSubmit();
    if (!isClean || !status.progress.empty())
        return {};
    return catalog.text(status.scope.lastYear ? "panel.scope.last-year" : "panel.scope", {{"cells", std::to_string(status.scope.cells)},
                                                                                        {"equations", std::to_string(status.scope.equations)},
                                                                                        {"sentences", std::to_string(status.scope.sentences)}});
}

std::string progressText(const ProgressPart& part, const MessageCatalog& catalog)
{
    return catalog.text("panel.progress", {{"part", part.title.empty() ? catalog.text("panel.progress.text") : part.title},
                                           {"filled", std::to_string(part.filled)},
                                           {"all", std::to_string(part.all)}});
}

std::string stateLine(const CheckStatus& status, const MessageCatalog& catalog)
{
    auto state = catalog.text(stateKey(status));
    if (status.freshness == Freshness::UpToDate && isTyping(status.judgement) && !status.progress.empty())
        state = catalog.text("panel.state.being-filled", {{"state", state}});
    if (!status.lastYearName.empty() && status.holdsReport)
        state = catalog.text("panel.state.compared", {{"state", state}, {"file", status.lastYearName}});
    const char* hold = holdKey(status.hold);
    return hold ? catalog.text(hold, {{"state", state}}) : state;
}
}
