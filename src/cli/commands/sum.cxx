// SPDX-License-Identifier: MPL-2.0
#include "summary_sheets/detail_sheet.hxx"
#include "summary_sheets/filing_sheet.hxx"
#include "summary_sheets/json_summary.hxx"
#include "summary_sheets/notes_sheet.hxx"
#include "summary_sheets/parent_sheet.hxx"
#include "summary_sheets/total_sheet.hxx"

#include "cli/batch/check_file.hxx"
#include "cli/batch/known_forms.hxx"
#include "cli/batch/open_files.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/roster_names.hxx"
#include "cli/batch/sheet_files.hxx"
#include "cli/batch/stop.hxx"
#include "cli/commands/commands.hxx"
#include "cli/commands/sum_text.hxx"
#include "files/batch/in_order.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
class Sum
{
public:
    Sum(const SumWishes& wishes, const Session& session) : wishes_(wishes), session_(session) {}

    /// Errors: what keeps the command from beginning or its answer from being written.
    Result<ExitStatus> run()
    {
        BOOST_OUTCOME_TRY(known, knownForms(wishes_.batch.formFolder, wishes_.batch.form));
        session_.tell(known.problems);
        BOOST_OUTCOME_TRY(roster, readRoster(wishes_.roster));
        BOOST_OUTCOME_TRY(opened, openFiles(wishes_.batch, session_));
        auto outcomes = readAll(opened, known.forms);
        if (stopRequested())
            return ExitStatus::Unreadable; // a sum of some of the reports would be wrong
        const auto collection = collect(std::move(outcomes), roster ? &*roster : nullptr, {wishes_.year, wishes_.batch.form});
        const auto summary = summarise(collection);
        const auto broken = brokenSums(summary);
        BOOST_OUTCOME_TRY(parents, readParent(known.forms));
        const auto parent = std::ranges::find_if(parents, [&](const FiledReport& report) { return compareWithParent(summary, report).has_value(); });
        if (!wishes_.against.empty() && parent == parents.end())
            session_.tell(session_.catalog.text("cli.parent-of-other-kind", {{"file", wishes_.against}}));
        SummaryReport report{summary, broken};
        if (parent != parents.end())
        {
            report.parent = &*parent;
            report.compared = *compareWithParent(summary, *parent);
        }
        BOOST_OUTCOME_TRY(write(report));
        if (summary.reports.empty())
            session_.tell(session_.catalog.text("cli.sum-of-none"));
        const bool hasErrors = !broken.empty() || std::ranges::any_of(collection.units, [&](const CollectedUnit& unit) { return hasErrorsIn(collection, unit); });
        return !collection.unread.empty() ? ExitStatus::Unreadable : hasErrors ? ExitStatus::ErrorsFound : ExitStatus::Clean;
    }

private:
    /// Those of another year or form, which the sum is not made of, stand aside.
    static bool hasErrorsIn(const Collection& collection, const CollectedUnit& unit)
    {
        return std::ranges::any_of(unit.reports, [&](std::size_t report) { return collection.reports[report].verdict.errors > 0; });
    }

    std::vector<FileOutcome> readAll(const OpenFiles& opened, const Forms& forms)
    {
        std::vector<FileOutcome> outcomes;
        for (const auto& problem : opened.problems)
            outcomes.push_back({problem.arguments.front().second, problem});
        const auto& paths = opened.files.paths();
        const auto read = [&](std::size_t file) { return reportsOf(opened.files, file, forms); };
        const auto keep = [&](std::size_t file, Result<std::vector<FiledReport>> reports)
        {
            outcomes.push_back({paths[file], std::move(reports)});
            session_.progress.show("cli.progress.checking", file + 1, paths.size());
        };
        inOrder(paths.size(), wishes_.batch.threads, stopRequested(), read, keep);
        session_.progress.clear();
        return outcomes;
    }

    static Result<std::vector<FiledReport>> reportsOf(const ReportFiles& files, std::size_t file, const Forms& forms)
    {
        const auto& path = files.paths()[file];
        BOOST_OUTCOME_TRY(checked, checkFile(files.read(file), path, {forms, {}}));
        return filedReports(checked.audit, path);
    }

    Result<std::vector<FiledReport>> readParent(const Forms& forms)
    {
        if (wishes_.against.empty())
            return std::vector<FiledReport>();
        const auto opened = openFiles({wishes_.against}, wishes_.batch.office, session_);
        if (!opened.problems.empty())
            return opened.problems.front();
        return reportsOf(opened.files, 0, forms);
    }

    Result<void> write(const SummaryReport& report)
    {
        const auto& catalog = session_.catalog;
        if (isOfSheets(wishes_.output.format))
            return writeSheets(wishes_.output, catalog.text("cli.title.sum"), sheetsOf(report), catalog, session_.version);
        BOOST_OUTCOME_TRY(output, Output::open(wishes_.output.path));
        if (wishes_.output.format == OutputFormat::Json)
            writeSummaryJson(output.stream(), report);
        else
            output.write(sumAsText(report, catalog));
        return output.finish();
    }

    [[nodiscard]] std::vector<Sheet> sheetsOf(const SummaryReport& report) const
    {
        const auto& catalog = session_.catalog;
        std::vector<Sheet> sheets{totalSheet(report.summary, catalog), detailSheet(report.summary, urlOfFile, catalog),
                                  notesSheet(report.summary, report.broken, catalog),
                                  filingSheet(*report.summary.collection, urlOfFile, catalog)};
        if (report.parent)
            sheets.push_back(parentSheet(report.summary, report.compared, catalog));
        return sheets;
    }

    const SumWishes& wishes_;
    const Session& session_;
};
}

ExitStatus runCommand(const SumWishes& wishes, const Session& session)
{
    return statusOf(Sum(wishes, session).run(), session);
}
}
