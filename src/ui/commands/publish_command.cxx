// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/publish_dialog.hxx"
#include "ui/toolkit/message_box.hxx"
#include "ui/window/jump.hxx"
#include "view/finding_key.hxx"

#include "writer/publish/document_traces.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <algorithm>

namespace gouji
{
namespace
{
/// What happens to the dialog once a point was taken up.
enum class Next
{
    AskAgain,
    Leave,
};

/// A command of the office itself.
void runOfficeCommand(const FrameSession& session, const char* url)
{
    const css::uno::Reference<css::frame::XDispatchProvider> frame(session.frame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(session.context())->executeDispatch(frame, OUString::createFromAscii(url), OUString(), 0, {});
}

Result<PublicationState> stateOf(FrameSession& session)
{
    const auto status = session.check().status();
    if (!status.holdsReport)
        return Error{ErrorCode::NoReport, {}};
    const auto reasons = readReasons(session.document());
    if (!reasons && reasons.error().code != ErrorCode::ReasonsUnreadable)
        return reasons.error();
    BOOST_OUTCOME_TRY(traces, readTraces(session.document()));
    return PublicationState{status.verdict, session.check().lastYear().has_value(), reasons ? reasons.value().all().size() : 1, std::move(traces)};
}

/// The first open finding that is so severe is selected and shown.
Result<Next> showFindings(FrameSession& session, Severity severity)
{
    session.showPanel();
    const auto& findings = session.check().findings();
    const auto first = std::ranges::find_if(
        findings, [&](const ReviewedFinding& reviewed) { return reviewed.isOpen() && reviewed.finding.severity == severity; });
    if (first != findings.end())
    {
        const Finding finding = first->finding;
        session.panelState().select(uniqueKeys(findings).at(static_cast<std::size_t>(first - findings.begin())));
        jumpToFinding(session, finding);
    }
    session.focusFindings();
    return Next::Leave;
}

Result<Next> compareLastYear(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRYV(compareLastYearCommand(session, resources));
    return Next::AskAgain;
}

Result<Next> offerReasons(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRYV(reasonsCommand(session, resources));
    return Next::AskAgain;
}

/// Which of them hold is for the user to say, in the office's own list of them.
Result<Next> showTrackedChanges(FrameSession& session, const Resources&)
{
    runOfficeCommand(session, ".uno:AcceptTrackedChanges");
    return Next::Leave;
}

Result<Next> removeComments(FrameSession& session, const Resources&)
{
    runOfficeCommand(session, ".uno:DeleteAllNotes");
    return Next::AskAgain;
}

Result<Next> clearPersonalData(FrameSession& session, const Resources& resources)
{
    if (askWhether({session.context(), session.frame()}, resources.catalog.text("ui.publish.confirm-personal-data")))
    {
        BOOST_OUTCOME_TRYV(removePersonalData(session.document()));
    }
    return Next::AskAgain;
}

Result<Next> settle(OpenPointKind kind, FrameSession& session, const Resources& resources)
{
    switch (kind)
    {
    case OpenPointKind::Errors: return showFindings(session, Severity::Error);
    case OpenPointKind::Warnings: return showFindings(session, Severity::Warning);
    case OpenPointKind::LastYearNotCompared: return compareLastYear(session, resources);
    case OpenPointKind::Reasons: return offerReasons(session, resources);
    case OpenPointKind::TrackedChanges: return showTrackedChanges(session, resources);
    case OpenPointKind::Comments: return removeComments(session, resources);
    case OpenPointKind::PersonalData: return clearPersonalData(session, resources);
    }
    return Next::Leave;
}
}

CommandResult readyToPublishCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRYV(session.check().run(resources));
    for (auto next = Next::AskAgain; next == Next::AskAgain;)
    {
        BOOST_OUTCOME_TRYV(session.check().refresh(resources));
        BOOST_OUTCOME_TRY(state, stateOf(session));
        const auto choice = askHowToPublish(session, resources, openPoints(state));
        if (!choice)
            return std::nullopt;
        if (std::holds_alternative<ExportChosen>(*choice))
        {
            runOfficeCommand(session, ".uno:ExportDirectToPDF");
            return std::nullopt;
        }
        BOOST_OUTCOME_TRY(then, settle(std::get<OpenPointKind>(*choice), session, resources));
        next = then;
    }
    return std::nullopt;
}
}
