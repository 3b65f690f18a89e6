// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"
#include "message/catalog.hxx"
#include "panel/check_status.hxx"

#include <string>

namespace gouji
{
/// What makes a notice untrue, or no longer worth a line.
enum class NoticeEnd
{
    NextEdit, ///< any change of the document, an undo among them: "12 cells were filled in"
    Reason, ///< its cause is gone at the next check: reasons that could not be read, a place that no longer exists
};

/// One thing that a command did or could not do, as the panel's notice line says it. A value: it carries no sentence.
struct Notice
{
    std::string message; ///< key in the catalogues
    Arguments arguments;
    NoticeEnd end = NoticeEnd::NextEdit;
    unsigned saidAtChange = 0; ///< count of the document's changes when the command had ended

    friend bool operator==(const Notice&, const Notice&) = default;
};

/// What may have happened since a notice was said.
struct SinceNotice
{
    unsigned changeCount = 0; ///< of the document, now
    bool isCheckedAgain = false; ///< a check has ended since
};

/// Whether the notice still tells the truth. A change that the command itself made is counted before saidAtChange.
[[nodiscard]] bool stillHolds(const Notice& notice, const SinceNotice& since);

/// The notice as it is shown: at most two lines of the panel; nothing where the verdict or the line below it says the same.
[[nodiscard]] std::string noticeLine(const Notice& notice, const CheckStatus& status, const MessageCatalog& catalog);
}
