// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/give_reason.hxx"

#include "reason/fingerprint.hxx"
#include "ui/dialogs/reason_dialog.hxx"
#include "view/finding_key.hxx"
#include "writer/writing/report_reasons.hxx"

#include <functional>

namespace gouji
{
namespace
{
/// What becomes of the book for one finding; nothing if the user cancelled.
using Change = std::function<Result<std::optional<ReasonBook>>(const ReasonBook& book, const Finding& finding)>;

Result<std::optional<Notice>> change(FrameSession& session, const Resources& resources, const std::string& key, const char* doneKey,
                                          const Change& changed)
{
    DocumentCheck& check = session.check();
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const auto index = findByKey(check.findings(), key);
    if (!index)
        return std::nullopt;
    BOOST_OUTCOME_TRY(before, readReasons(session.document()));
    BOOST_OUTCOME_TRY(after, changed(before, check.findings()[*index].finding));
    if (!after)
        return std::nullopt;
    BOOST_OUTCOME_TRY(writeReasons(session.document(), *after));
    BOOST_OUTCOME_TRY(check.run(resources));
    return Notice{doneKey};
}

void tellDone(FrameSession& session, const Result<std::optional<Notice>>& done)
{
    if (!done)
        session.showError(done.error());
    else if (done.value())
        session.tell(*done.value());
}
}

void giveReason(FrameSession& session, const Resources& resources, const std::string& key)
{
    const auto ask = [&](const ReasonBook& book, const Finding& finding) -> Result<std::optional<ReasonBook>>
    {
        BOOST_OUTCOME_TRY(reason, askForReason(session, resources, finding));
        return reason ? std::optional(book.with(std::move(*reason))) : std::nullopt;
    };
    tellDone(session, change(session, resources, key, "panel.reason.done", ask));
}

void takeReasonBack(FrameSession& session, const Resources& resources, const std::string& key)
{
    const auto remove = [](const ReasonBook& book, const Finding& finding) -> Result<std::optional<ReasonBook>>
    { return std::optional(book.without(fingerprintOf(finding))); };
    tellDone(session, change(session, resources, key, "panel.reason.taken-back", remove));
}
}
