// SPDX-License-Identifier: MPL-2.0
#include "ui/comment_commands.hxx"

#include "writer/analyse_document.hxx"
#include "writer/finding_comments.hxx"

namespace gouji
{
namespace
{
std::string sentenceOf(std::size_t count, const std::string& someKey, const std::string& noneKey, const MessageCatalog& catalog)
{
    return count == 0 ? catalog.text(noneKey) : catalog.text(someKey, {{"count", std::to_string(count)}});
}
}

Result<std::optional<std::string>> writeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(analysis, analyseDocument(session.document(), resources));
    BOOST_OUTCOME_TRY(written, writeComments(session.document(), analysis.findings, resources.catalog));
    return std::optional(sentenceOf(written, "ui.comments.written", "ui.comments.no-findings", resources.catalog));
}

Result<std::optional<std::string>> removeCommentsCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(removed, removeComments(session.document(), resources.catalog));
    return std::optional(sentenceOf(removed, "ui.comments.removed", "ui.comments.none", resources.catalog));
}
}
