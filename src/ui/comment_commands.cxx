// SPDX-License-Identifier: MPL-2.0
#include "ui/comment_commands.hxx"

#include "writer/finding_comments.hxx"

namespace gouji
{
namespace
{
std::string sentenceOf(std::size_t count, const std::string& someKey, const std::string& noneKey, const MessageCatalog& catalog)
{
    return count == 0 ? catalog.text(noneKey) : catalog.text(someKey, {{"count", std::to_string(count)}});
}

/// Those without a reason: what is explained needs no question in the margin.
std::vector<Finding> openFindings(const DocumentCheck& check)
{
    std::vector<Finding> open;
    for (const auto& reviewed : check.findings())
        if (reviewed.reason.empty())
            open.push_back(reviewed.finding);
    return open;
}
}

Result<std::optional<std::string>> writeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(session.check().refresh(resources));
    if (!session.check().status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    BOOST_OUTCOME_TRY(written, writeComments(session.document(), openFindings(session.check()), resources.catalog));
    return std::optional(sentenceOf(written, "ui.comments.written", "ui.comments.no-findings", resources.catalog));
}

Result<std::optional<std::string>> removeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(removed, removeComments(session.document(), resources.catalog));
    return std::optional(sentenceOf(removed, "ui.comments.removed", "ui.comments.none", resources.catalog));
}
}
