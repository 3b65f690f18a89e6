// SPDX-License-Identifier: MPL-2.0
#include "panel/notice.hxx"

#include "message/display_width.hxx"
#include "panel/entry_lines.hxx"

namespace gouji
{
namespace
{
constexpr std::size_t kMostLines = 2;
}

bool stillHolds(const Notice& notice, const SinceNotice& since)
{
    switch (notice.end)
    {
    case NoticeEnd::NextEdit: return since.changeCount == notice.saidAtChange;
    case NoticeEnd::Reason: return !since.isCheckedAgain;
    }
    return false;
}

std::string noticeLine(const Notice& notice, const CheckStatus& status, const MessageCatalog& catalog)
{
    const auto text = shortened(catalog.text(notice.message, notice.arguments), kMostLines * kEntryLineWidth);
    const bool isSaid = text == verdictLine(status, catalog) || stateLine(status, catalog).find(text) != std::string::npos;
    return isSaid ? std::string() : text;
}
}
