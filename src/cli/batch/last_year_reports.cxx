// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/last_year_reports.hxx"

#include "base/file_url.hxx"
#include "year/chosen_file.hxx"

#include <algorithm>
#include <filesystem>
#include <utility>

namespace gouji
{
LastYearReports::LastYearReports(ReportFiles file, const Forms& forms) : files_(std::move(file)), forms_(forms)
{
    auto only = read(0);
    if (only)
        only_ = std::move(only).value();
    else
        problems_.push_back(only.error());
}

LastYearReports::LastYearReports(ReportFiles files, const Forms& forms, std::size_t threads)
    : files_(std::move(files)), forms_(forms), index_(std::make_unique<const ReportIndex>(files_, forms, threads)), problems_(index_->problems())
{
}

Result<std::shared_ptr<const LastYearFile>> LastYearReports::read(std::size_t file) const
{
    const auto& path = files_.paths()[file];
    BOOST_OUTCOME_TRY(recognised, recogniseFile(files_, file, forms_));
    const auto name = std::filesystem::path(path).filename().string();
    return std::make_shared<const LastYearFile>(LastYearFile{fileUrl(std::filesystem::absolute(path).string()), name, std::move(recognised.document), std::move(recognised.reports)});
}

const ReportIndex::Entry* LastYearReports::entryFor(const Report& report) const
{
    return report.year ? index_->find(report.unit, *report.year - 1, report.form->structure) : nullptr;
}

Result<std::shared_ptr<const LastYearFile>> LastYearReports::find(const std::vector<Report>& reports) const
{
    auto found = only_;
    if (index_)
    {
        const auto withEntry = std::ranges::find_if(reports, [this](const Report& report) { return entryFor(report) != nullptr; });
        if (withEntry == reports.end())
            return found;
        BOOST_OUTCOME_TRY(lastYear, read(entryFor(*withEntry)->file));
        found = std::move(lastYear);
    }
    if (!found)
        return found;
    BOOST_OUTCOME_TRYV(examineLastYear(reports, *found));
    return found;
}
}
