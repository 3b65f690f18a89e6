// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "writer/writing/finding_comments.hxx"

#include <vector>

namespace gouji
{
namespace
{
Notice noticeOf(std::size_t count, const std::string& someKey, const std::string& noneKey)
{
    return count == 0 ? Notice{noneKey} : Notice{someKey, {{"count", std::to_string(count)}}};
}
}

CommandResult writeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(session.check().run(resources)); // others read them: judged as it would be filed
    if (!session.check().status().holdsReport)
        return Error{ErrorCode::NoReport, {}};
    std::vector<Finding> open;
    for (const auto* finding : openOf(session.check().findings()))
        open.push_back(*finding);
    BOOST_OUTCOME_TRY(written, writeComments(session.document(), open, resources.catalog));
    return noticeOf(written, "ui.comments.written", "ui.comments.no-findings");
}

CommandResult removeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(removed, removeComments(session.document(), resources.catalog));
    return noticeOf(removed, "ui.comments.removed", "ui.comments.none");
}
}
