// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"
#include "finding/finding.hxx"
#include "view/check_status.hxx"
#include "words/catalog.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What makes a notice untrue, or no longer worth a line.
enum class NoticeEnd
{
    NextEdit, ///< any change of the document, an undo among them: "12 cells were filled in"
    NextCheck, ///< the next check looks for its cause again: reasons that could not be read
};

/// One thing that a command did or could not do, as the panel's notice line says it. A value: it carries no sentence.
/// The next command ends it as well.
struct Notice
{
    std::string message; ///< key in the catalogues
    Arguments arguments = {};
    NoticeEnd end = NoticeEnd::NextEdit;
    unsigned saidAtChange = 0; ///< count of the document's changes when the command had ended
    std::optional<Error> error = {}; ///< said in place of the message
    std::vector<Finding> remarks = {}; ///< what of it could not be done
};

[[nodiscard]] Notice noticeOf(const Error& error);
[[nodiscard]] Notice withRemarks(Notice notice, std::vector<Finding> remarks);

/// What may have happened since a notice was said.
struct SinceNotice
{
    unsigned changeCount = 0; ///< of the document, now
    bool isCheckedAgain = false; ///< a check has ended since
};

/// Whether the notice still tells the truth. A change that the command itself made is counted before saidAtChange.
[[nodiscard]] bool stillHolds(const Notice& notice, const SinceNotice& since);

/// The whole notice; remarks in lines of their own.
[[nodiscard]] std::string noticeText(const Notice& notice, const MessageCatalog& catalog);

/// The notice as it is shown: at most two lines of the panel; nothing where the verdict or the line below it says the
/// same.
[[nodiscard]] std::string noticeLine(const Notice& notice, const CheckStatus& status, const MessageCatalog& catalog);
}
