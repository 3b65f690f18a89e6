// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis.hxx"
#include "last_year/last_year_file.hxx"
#include "message/catalog.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// One finding as the results dialog shows it: a line for the list, the whole text, and where to jump.
struct ResultLine
{
    std::string summary;
    std::string detail;
    Place place;
    std::optional<Place> lastYearPlace; ///< in last year's report, if the finding has one there
};

/// What the results dialog shows. Plain texts in the user's language, UTF-8.
struct Results
{
    std::string verdict;
    std::string outdatedVerdict; ///< in place of the verdict once the document has been changed
    std::vector<ResultLine> lines;
    std::optional<std::string> lastYearUrl; ///< of last year's report that the document was compared with
};

/// The findings of a check, the verdict above them.
[[nodiscard]] Results checkResults(const std::vector<Finding>& findings, const MessageCatalog& catalog);

/// The same results, saying that last year's report was compared, if it was.
[[nodiscard]] Results withLastYear(Results results, const std::optional<LastYearFile>& lastYear, const MessageCatalog& catalog);

/// What a command did, in one sentence, what of it could not be done, and the check afterwards.
[[nodiscard]] Results resultsAfter(const std::string& done, const std::vector<Finding>& obstacles, const std::vector<Finding>& findings,
                                   const MessageCatalog& catalog);
}
