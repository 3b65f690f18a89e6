// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "ui/dialogs/export_reasons.hxx"
#include "ui/dialogs/reasons_dialog.hxx"
#include "ui/toolkit/message_box.hxx"
#include "writer/writing/report_reasons.hxx"

#include <utility>

namespace gouji
{
namespace
{
/// The reasons of a book beside the findings of the moment.
std::vector<JudgedReason> judged(const ReasonBook& book, const DocumentCheck& check, const Resources& resources)
{
    std::vector<Finding> findings;
    for (const auto& reviewed : check.findings())
        findings.push_back(reviewed.finding);
    return judgeReasons(book, findings, checkedRules(resources.forms, resources.severities, check.reports(), check.lastYear()));
}

/// Asks first, because the office cannot undo it. Takes the reasons out of the document and of the book.
CommandResult remove(FrameSession& session, const Resources& resources, const std::vector<Reason>& reasons, ReasonBook& book)
{
    const Arguments count{{"count", std::to_string(reasons.size())}};
    if (!askWhether({session.context(), session.frame()}, resources.catalog.text("ui.reasons.confirm-remove", count)))
        return std::nullopt;
    auto left = book;
    for (const auto& reason : reasons)
        left = left.without(reason.fingerprint);
    BOOST_OUTCOME_TRYV(writeReasons(session.document(), left));
    book = std::move(left);
    BOOST_OUTCOME_TRYV(session.check().run(resources));
    return Notice{book.isEmpty() ? "ui.reasons.all-removed" : "ui.reasons.removed", count};
}

/// Asks whether to remove what nobody can read.
CommandResult removeUnreadable(FrameSession& session, const Resources& resources)
{
    if (!askWhether({session.context(), session.frame()}, resources.catalog.text("ui.reasons.confirm-remove-unreadable")))
        return std::nullopt;
    BOOST_OUTCOME_TRYV(writeReasons(session.document(), ReasonBook()));
    BOOST_OUTCOME_TRYV(session.check().run(resources));
    return Notice{"ui.reasons.unreadable-removed"};
}

CommandResult offerReasons(FrameSession& session, const Resources& resources, ReasonBook book)
{
    BOOST_OUTCOME_TRYV(session.check().refresh(resources));
    std::optional<Notice> last;
    while (!book.isEmpty())
    {
        const auto reasons = judged(book, session.check(), resources);
        const auto choice = askAboutReasons(session, resources, reasons);
        if (!choice)
            break;
        BOOST_OUTCOME_TRY(done, choice->action == ReasonsAction::Export ? exportReasons(session, reasons, resources.catalog)
                                                                        : remove(session, resources, choice->chosen, book));
        if (done)
            last = std::move(done);
    }
    return last;
}
}

CommandResult reasonsCommand(FrameSession& session, const Resources& resources)
{
    auto book = readReasons(session.document());
    if (!book && book.error().code == ErrorCode::ReasonsUnreadable && !session.state().isReadOnly)
        return removeUnreadable(session, resources);
    if (!book)
        return book.error();
    if (book.value().isEmpty())
        return Notice{"ui.reasons.none"};
    return offerReasons(session, resources, std::move(book.value()));
}
}
