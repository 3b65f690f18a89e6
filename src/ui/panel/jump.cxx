// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/jump.hxx"

#include "panel/figure_line.hxx"
#include "panel/finding_key.hxx"
#include "writer/report_file.hxx"
#include "writer/places/select_place.hxx"

#include <com/sun/star/awt/XWindow.hpp>

namespace gouji
{
namespace
{
/// Where to go; nothing if that place is no more.
std::optional<Place> placeNow(const DocumentCheck& check, const PanelEntry& entry, std::optional<std::size_t> figure)
{
    if (!figure)
    {
        const auto now = findByKey(check.findings(), entry.key);
        return now ? std::optional(jumpPlaceOf(check.findings()[*now].finding)) : std::nullopt;
    }
    const PanelFigure& wanted = entry.figures[*figure];
    if (!wanted.place.document.empty())
        return wanted.place;
    const Figure* now = findFigure(check.reports(), wanted.report, wanted.id);
    return now ? std::optional(now->place) : std::nullopt;
}

Result<void> show(FrameSession& session, const Place& place)
{
    if (!place.document.empty())
    {
        BOOST_OUTCOME_TRY(document, showFile(session.context(), place.document));
        return selectPlace(document, place);
    }
    BOOST_OUTCOME_TRY(selectPlace(session.document(), place));
    session.frame()->getComponentWindow()->setFocus();
    return boost::outcome_v2::success();
}

Result<void> jump(FrameSession& session, const Resources& resources, const PanelEntry& entry, std::optional<std::size_t> figure)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const auto place = placeNow(check, entry, figure);
    if (place)
        return show(session, *place);
    session.tell({"panel.gone", {{"finding", figure ? entry.figures[*figure].text : entry.summary}}});
    return boost::outcome_v2::success();
}
}

void jumpTo(FrameSession& session, const Resources& resources, const PanelEntry& entry, std::optional<std::size_t> figure)
{
    const Result<void> done = jump(session, resources, entry, figure);
    if (!done)
        session.showError(done.error());
}

bool jumpToPlace(FrameSession& session, const Place& place)
{
    const Result<void> done = show(session, place);
    if (!done)
        session.showError(done.error());
    return done.has_value();
}
}
