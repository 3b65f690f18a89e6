// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "last_year/last_year_file.hxx"
#include "ui/frame_session.hxx"

#include <optional>
#include <string>

namespace gouji
{
/// Last year's report, read anew; nothing without a URL. Errors: those of readLastYear.
[[nodiscard]] Result<std::optional<LastYearFile>> lastYearAt(const FrameSession& session, const Resources& resources,
                                                             const std::optional<std::string>& url);

/// Judges the session's document, compares it with last year's report at the URL if there is one, and shows the results.
/// Errors: those of analyseDocument and readLastYear; nothing is shown then.
[[nodiscard]] Result<void> showCheck(FrameSession& session, const Resources& resources, const std::optional<std::string>& lastYearUrl);
}
