// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/report_index.hxx"

#include "headings/unit.hxx"
#include "recognition/recognise.hxx"

#include "cli/batch/stop.hxx"
#include "files/batch/in_order.hxx"

#include <algorithm>
#include <iterator>
#include <ranges>
#include <utility>

namespace gouji
{
Result<RecognisedFile> recogniseFile(const ReportFiles& files, std::size_t file, const Forms& forms)
{
    BOOST_OUTCOME_TRY(content, files.read(file));
    auto recognition = recognise(content.document, forms);
    if (!recognition.holdsReport || recognition.reports.empty())
        return Error{ErrorCode::ReportFileWithoutReport, {{"file", files.paths()[file]}}};
    return RecognisedFile{std::move(content.document), std::move(recognition.reports)};
}

ReportIndex::ReportIndex(const ReportFiles& files, const Forms& forms, std::size_t threads)
{
    using Entries = Result<std::vector<Entry>>;
    const auto entriesOf = [&](std::size_t file) -> Entries
    {
        BOOST_OUTCOME_TRY(recognised, recogniseFile(files, file, forms));
        std::vector<Entry> entries;
        for (auto& report : recognised.reports)
            entries.push_back({file, report.index, std::move(report.unit), report.year, report.form->id});
        return entries;
    };
    const auto keep = [this](std::size_t, Entries entries)
    {
        if (entries)
            std::ranges::move(entries.value(), std::back_inserter(entries_));
        else
            problems_.push_back(entries.error());
    };
    inOrder(files.paths().size(), threads, stopRequested(), entriesOf, keep);
    for (std::size_t entry = 0; entry < entries_.size(); ++entry)
        byName_.emplace(entries_[entry].unit, entry);
}

const ReportIndex::Entry* ReportIndex::find(const std::string& unit, std::optional<int> year, const StructureWords& words) const
{
    const auto isOfYear = [year](const Entry& entry) { return !year || entry.year == year; };
    if (unit.empty())
        return nullptr;
    const auto [begin, end] = byName_.equal_range(unit);
    for (const auto& [name, entry] : std::ranges::subrange(begin, end))
        if (isOfYear(entries_[entry]))
            return &entries_[entry];
    const auto same = std::ranges::find_if(
        entries_, [&](const Entry& entry) { return !entry.unit.empty() && isOfYear(entry) && isSameUnit(entry.unit, unit, words); });
    return same == entries_.end() ? nullptr : &*same;
}
}
