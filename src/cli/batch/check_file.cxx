// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/check_file.hxx"

#include <utility>

namespace gouji
{
Result<CheckedFile> checkFile(const Result<FileContent>& content, const std::string& path, const Yardstick& yardstick)
{
    if (!content)
        return content.error();
    const auto& document = content.value().document;
    auto analysis = analyse(document, yardstick.forms, yardstick.wishes.judgement);
    if (!analysis.holdsReport)
        return Error{ErrorCode::ReportFileWithoutReport, {{"file", path}}};
    CheckedFile checked;
    std::shared_ptr<const LastYearFile> lastYear;
    if (yardstick.lastYear)
    {
        auto found = yardstick.lastYear->find(analysis.reports);
        if (found)
        {
            lastYear = std::move(found).value();
            checked.lacksLastYear = !lastYear;
        }
        else
            checked.lastYearProblem = found.error();
    }
    const auto reasons = ReasonBook::parse(content.value().reasons);
    checked.areReasonsUnread = !reasons;
    checked.lastYearFile = lastYear ? lastYear->name : std::string();
    checked.audit = audit(document, std::move(analysis), yardstick.wishes, lastYear.get(), reasons ? reasons.value() : ReasonBook());
    return checked;
}
}
