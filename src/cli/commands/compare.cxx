// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/known_forms.hxx"
#include "cli/batch/open_files.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/report_index.hxx"
#include "cli/batch/stop.hxx"
#include "cli/commands/commands.hxx"
#include "cli/commands/comparison_output.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
/// One of both arguments, a file or a folder.
struct Side
{
    Side(OpenFiles opened, const Forms& forms, std::size_t threads) : files(std::move(opened.files)), index(files, forms, threads) {}

    ReportFiles files;
    ReportIndex index;
};

/// Every report of one side beside that of the other: of two files in their order, of folders by unit.
class Compare
{
public:
    Compare(const CompareWishes& wishes, const Session& session) : wishes_(wishes), session_(session) {}

    /// Errors: what keeps the command from beginning.
    Result<ExitStatus> run()
    {
        BOOST_OUTCOME_TRY(known, knownForms(wishes_.batch.formFolder, wishes_.batch.form));
        session_.tell(known.problems);
        BOOST_OUTCOME_TRY(output, openComparisonOutput(wishes_.output, session_));
        const Side one(open(wishes_.batch.paths.front()), known.forms, wishes_.batch.threads);
        const Side other(open(wishes_.batch.paths.back()), known.forms, wishes_.batch.threads);
        note(one.index.problems());
        note(other.index.problems());
        std::vector<const ReportIndex::Entry*> partners;
        for (const auto& entry : one.index.entries())
        {
            const auto* partner = partnerOf(entry, one, other, known.forms);
            partners.push_back(partner);
            if (!partner)
                output->addAlone(named(one, entry));
            else if (stopRequested() || !compare(one, entry, other, *partner, known.forms, *output))
                break;
        }
        for (const auto& entry : other.index.entries())
            if (std::ranges::find(partners, &entry) == partners.end())
                output->addAlone(named(other, entry));
        BOOST_OUTCOME_TRY(output->finish());
        return status_;
    }

private:
    OpenFiles open(const std::string& path)
    {
        auto opened = openFiles({path}, wishes_.batch.office, session_);
        note(opened.problems);
        return opened;
    }

    void note(const std::vector<Error>& problems)
    {
        session_.tell(problems);
        if (!problems.empty())
            status_ = ExitStatus::Unreadable;
    }

    static NamedReport named(const Side& side, const ReportIndex::Entry& entry)
    {
        return {side.files.paths()[entry.file], entry.report, {entry.unit, entry.year, entry.form}};
    }

    static const ReportIndex::Entry* partnerOf(const ReportIndex::Entry& entry, const Side& one, const Side& other, const Forms& forms)
    {
        const auto& candidates = other.index.entries();
        if (one.files.paths().size() == 1 && other.files.paths().size() == 1)
            return entry.report < candidates.size() ? &candidates[entry.report] : nullptr;
        return other.index.find(entry.unit, std::nullopt, forms.end()[-1].structure);
    }

    bool compare(const Side& one, const ReportIndex::Entry& ours, const Side& other, const ReportIndex::Entry& theirs, const Forms& forms,
                 ComparisonOutput& output)
    {
        const auto left = recogniseFile(one.files, ours.file, forms);
        const auto right = recogniseFile(other.files, theirs.file, forms);
        if (!left || !right) // it could be read a moment ago
        {
            note({left ? right.error() : left.error()});
            return true;
        }
        const auto& oneReport = left.value().reports[ours.report];
        const auto& otherReport = right.value().reports[theirs.report];
        const auto comparison = compareReports({&left.value().document, &oneReport}, {&right.value().document, &otherReport});
        return output.add(named(one, ours), named(other, theirs), comparison);
    }

    const CompareWishes& wishes_;
    const Session& session_;
    ExitStatus status_ = ExitStatus::Clean;
};
}

ExitStatus runCommand(const CompareWishes& wishes, const Session& session)
{
    return statusOf(Compare(wishes, session).run(), session);
}
}
