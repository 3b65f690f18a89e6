// SPDX-License-Identifier: MPL-2.0
#include "ui/reasons_command.hxx"

#include "ui/export_reasons.hxx"
#include "ui/reasons_dialog.hxx"
#include "writer/office_call.hxx"
#include "writer/report_reasons.hxx"

namespace gouji
{
namespace
{
using Sentence = std::optional<std::string>; ///< what was done; nothing if the user cancelled

/// The reasons of a book beside the findings of the moment.
std::vector<JudgedReason> judged(const ReasonBook& book, const DocumentCheck& check, const Resources& resources)
{
    std::vector<Finding> findings;
    for (const auto& reviewed : check.findings())
        findings.push_back(reviewed.finding);
    return judgeReasons(book, findings, checkedRules(resources.forms, resources.severities, check.reports(), check.lastYear()));
}

/// Takes the reasons out of the document and of the book.
Result<Sentence> remove(FrameSession& session, const Resources& resources, const std::vector<Reason>& reasons, ReasonBook& book)
{
    auto left = book;
    for (const auto& reason : reasons)
        left = left.without(reason.fingerprint);
    BOOST_OUTCOME_TRYV(writeReasons(session.document(), left));
    book = std::move(left);
    BOOST_OUTCOME_TRYV(session.check().run(resources));
    const auto* key = book.isEmpty() ? "ui.reasons.all-removed" : "ui.reasons.removed";
    return Sentence(resources.catalog.text(key, {{"count", std::to_string(reasons.size())}}));
}
}

Result<std::optional<std::string>> reasonsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(book, readReasons(session.document()));
    if (book.isEmpty())
        return Sentence(resources.catalog.text("ui.reasons.none"));
    BOOST_OUTCOME_TRYV(session.check().refresh(resources));
    Sentence sentences;
    while (!book.isEmpty())
    {
        const auto reasons = judged(book, session.check(), resources);
        BOOST_OUTCOME_TRY(choice, guarded("operation.command", "", [&]() -> Result<std::optional<ReasonsChoice>>
                                          { return askAboutReasons(session, resources, reasons); }));
        if (!choice)
            break;
        BOOST_OUTCOME_TRY(sentence, choice->action == ReasonsAction::Export ? exportReasons(session, reasons, resources.catalog)
                                                                            : remove(session, resources, choice->chosen, book));
        if (sentence)
            sentences = sentences.value_or("") + *sentence;
    }
    return sentences;
}
}
