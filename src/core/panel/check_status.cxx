// SPDX-License-Identifier: MPL-2.0
#include "panel/check_status.hxx"

#include "message/finding_text.hxx"

namespace gouji
{
namespace
{
const char* stateKey(const CheckStatus& status)
{
    switch (status.freshness)
    {
    case Freshness::Unchecked: return "panel.state.unchecked";
    case Freshness::Changed: return status.checksAgainByItself ? "panel.state.changed-live" : "panel.state.changed";
    case Freshness::UpToDate: break;
    }
    return status.holdsReport ? "panel.state.up-to-date" : "panel.state.no-report";
}
}

std::string verdictLine(const CheckStatus& status, const MessageCatalog& catalog)
{
    if (status.freshness == Freshness::Unchecked)
        return {};
    if (!status.holdsReport)
        return catalog.text("panel.no-report");
    const auto verdict = verdictText(status.verdict, catalog);
    if (status.settled == 0)
        return verdict;
    return catalog.text("panel.verdict-settled", {{"verdict", verdict}, {"count", std::to_string(status.settled)}});
}

std::string stateLine(const CheckStatus& status, const MessageCatalog& catalog)
{
    const auto state = catalog.text(stateKey(status));
    if (status.lastYearName.empty() || !status.holdsReport)
        return state;
    return catalog.text("panel.state.compared", {{"state", state}, {"file", status.lastYearName}});
}
}
