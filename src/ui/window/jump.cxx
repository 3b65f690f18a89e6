// SPDX-License-Identifier: MPL-2.0
#include "ui/window/jump.hxx"

#include "form/built_in_checks.hxx"
#include "view/figure_line.hxx"
#include "view/finding_key.hxx"
#include "writer/files/report_file.hxx"
#include "writer/places/select_place.hxx"

#include <com/sun/star/awt/XWindow.hpp>

namespace gouji
{
namespace
{
struct Target
{
    Place place;
    LongPassage longPassage = LongPassage::GoneTo;
};

/// What is left of the form's instructions is to be written over.
Target targetOf(const Finding& finding)
{
    return {jumpPlaceOf(finding), finding.message == kTextLeftover ? LongPassage::Selected : LongPassage::GoneTo};
}

/// Where to go; nothing if that place is no more.
std::optional<Target> targetNow(const DocumentCheck& check, const PanelEntry& entry, std::optional<std::size_t> figure)
{
    if (!figure)
    {
        const auto now = findByKey(check.findings(), entry.key);
        return now ? std::optional(targetOf(check.findings()[*now].finding)) : std::nullopt;
    }
    const PanelFigure& wanted = entry.figures[*figure];
    if (!wanted.place.document.empty())
        return Target{wanted.place};
    const Figure* now = findFigure(check.reports(), wanted.report, wanted.id);
    return now ? std::optional(Target{now->place}) : std::nullopt;
}

Result<void> show(FrameSession& session, const Target& target)
{
    if (const auto& file = target.place.document; !file.empty())
    {
        BOOST_OUTCOME_TRY(document, showFile(session.context(), file));
        return selectPlace(document, target.place);
    }
    session.frame()->activate(); // after another window was closed over a panel with the keyboard, the view does not follow its cursor else
    BOOST_OUTCOME_TRY(selectPlace(session.document(), target.place, target.longPassage));
    session.frame()->getComponentWindow()->setFocus();
    return boost::outcome_v2::success();
}

void showOrTell(FrameSession& session, const Target& target)
{
    const Result<void> done = show(session, target);
    if (!done)
        session.showError(done.error());
}

Result<void> jump(FrameSession& session, const Resources& resources, const PanelEntry& entry, std::optional<std::size_t> figure)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const auto target = targetNow(check, entry, figure);
    if (target)
        return show(session, *target);
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

void jumpToFinding(FrameSession& session, const Finding& finding)
{
    showOrTell(session, targetOf(finding));
}

void jumpToOpenPlace(FrameSession& session, const OpenPlace& open)
{
    showOrTell(session, {open.place, open.isInstruction ? LongPassage::Selected : LongPassage::GoneTo});
}
}
