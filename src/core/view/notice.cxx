// SPDX-License-Identifier: MPL-2.0
#include "view/notice.hxx"

#include "view/entry_lines.hxx"
#include "words/display_width.hxx"
#include "words/finding_text.hxx"

#include <utility>

namespace gouji
{
namespace
{
constexpr std::size_t kMostLines = 2;
constexpr std::size_t kWrapLoss = 4; ///< at the end of a line whose next word goes to the one below

/// In other words: that there is no report, and that nothing can be written.
bool isCauseOfStatus(const Error& error, const CheckStatus& status)
{
    if (error.code == ErrorCode::NoReport)
        return !status.holdsReport && status.freshness != Freshness::Unchecked;
    return error.code == ErrorCode::DocumentReadOnly && status.hold != WriteHold::None;
}
}

bool stillHolds(const Notice& notice, const SinceNotice& since)
{
    switch (notice.end)
    {
    case NoticeEnd::NextEdit: return since.changeCount == notice.saidAtChange;
    case NoticeEnd::NextCheck: return !since.isCheckedAgain;
    }
    return false;
}

Notice noticeOf(const Error& error)
{
    Notice notice;
    notice.error = error;
    return notice;
}

Notice withRemarks(Notice notice, std::vector<Finding> remarks)
{
    notice.remarks = std::move(remarks);
    return notice;
}

std::string noticeText(const Notice& notice, const MessageCatalog& catalog)
{
    auto text = notice.error ? catalog.text(*notice.error) : catalog.text(notice.message, notice.arguments);
    for (const auto& remark : notice.remarks)
        text.append("\n").append(findingText(remark, catalog));
    return text;
}

std::string noticeLine(const Notice& notice, const CheckStatus& status, const MessageCatalog& catalog)
{
    const auto text = shortened(noticeText(notice, catalog), kMostLines * kEntryLineWidth - kWrapLoss);
    const bool isSaid = (notice.error && isCauseOfStatus(*notice.error, status)) || text == verdictLine(status, catalog) || stateLine(status, catalog).find(text) != std::string::npos;
    return isSaid ? std::string() : text;
}
}
