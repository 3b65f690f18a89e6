// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/known_forms.hxx"
#include "cli/batch/open_files.hxx"
#include "cli/batch/roster_names.hxx"
#include "cli/batch/stop.hxx"
#include "cli/commands/check_output.hxx"
#include "cli/commands/commands.hxx"
#include "cli/commands/letters.hxx"
#include "files/batch/in_order.hxx"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace gouji
{
namespace
{
/// A file as a thread hands it on.
struct JudgedFile
{
    FilePart part;
    std::optional<Letter> letter;
};

class Check
{
public:
    Check(const CheckWishes& wishes, const Session& session) : wishes_(wishes), session_(session) {}

    /// Errors: what keeps the command from beginning.
    Result<ExitStatus> run()
    {
        BOOST_OUTCOME_TRY(known, knownForms(wishes_.batch.formFolder, wishes_.batch.form));
        session_.tell(known.problems);
        const auto forms = withRulesSwitchedOn(known.forms, wishes_.severities);
        BOOST_OUTCOME_TRY(opened, openFiles(wishes_.batch, session_));
        BOOST_OUTCOME_TRY(roster, readRoster(wishes_.roster));
        names_ = RosterNames(std::move(roster), known.forms);
        BOOST_OUTCOME_TRY(output, openCheckOutput(wishes_, session_, names_));
        BOOST_OUTCOME_TRY(openLetters());
        const auto lastYear = openLastYear(forms);
        const Yardstick yardstick{forms, {wishes_.severities}, lastYear.get()};
        for (const auto& problem : opened.problems)
            take(judged(problem.arguments.front().second, problem, *output), *output);
        checkAll(opened.files, yardstick, *output);
        BOOST_OUTCOME_TRY(output->finish());
        if (opened.passedOver > 0)
            session_.tell(session_.catalog.text("cli.passed-over", {{"count", std::to_string(opened.passedOver)}}));
        if (letters_ && !stopRequested())
            tellOfEarlierLetters();
        return status_;
    }

private:
    std::unique_ptr<const LastYearReports> openLastYear(const Forms& forms)
    {
        if (wishes_.lastYear.empty())
            return nullptr;
        std::error_code problem;
        const bool isFolder = std::filesystem::is_directory(wishes_.lastYear, problem);
        auto opened = openFiles({wishes_.lastYear}, wishes_.batch.office, session_);
        note(opened.problems);
        if (!isFolder && opened.files.paths().empty())
            return nullptr;
        auto reports = isFolder ? std::make_unique<const LastYearReports>(std::move(opened.files), forms, wishes_.batch.threads)
                                : std::make_unique<const LastYearReports>(std::move(opened.files), forms);
        note(reports->problems());
        return reports;
    }

    Result<void> openLetters()
    {
        if (wishes_.letters.empty())
            return boost::outcome_v2::success();
        BOOST_OUTCOME_TRY(letters, Letters::in(wishes_.letters));
        letters_.emplace(std::move(letters));
        return boost::outcome_v2::success();
    }

    void tellOfEarlierLetters() const
    {
        if (const auto earlier = letters_->countEarlier(wishes_.output.path); earlier > 0)
            session_.tell(session_.catalog.text("cli.letters-earlier", {{"folder", wishes_.letters}, {"count", std::to_string(earlier)}}));
    }

    void note(const std::vector<Error>& problems)
    {
        session_.tell(problems);
        if (!problems.empty())
            status_ = ExitStatus::Unreadable;
    }

    void checkAll(const ReportFiles& files, const Yardstick& yardstick, CheckOutput& output)
    {
        const auto& paths = files.paths();
        std::atomic<bool> isDone = false;
        const auto check = [&](std::size_t file) { return judged(paths[file], checkFile(files.read(file), paths[file], yardstick), output); };
        const auto show = [&](std::size_t file, JudgedFile judgedFile)
        {
            session_.progress.clear();
            isDone = !take(std::move(judgedFile), output) || stopRequested();
            session_.progress.show("cli.progress.checking", file + 1, paths.size());
        };
        inOrder(paths.size(), wishes_.batch.threads, isDone, check, show);
    }

    [[nodiscard]] JudgedFile judged(const std::string& file, const Result<CheckedFile>& checked, const CheckOutput& output) const
    {
        JudgedFile result{output.partOf(file, checked), {}};
        if (letters_ && checked)
            result.letter = letterTo(file, names_.findingsOf(checked.value().audit, originOf(file)), session_.catalog);
        return result;
    }

    [[nodiscard]] FindingsOrigin originOf(const std::string& file) const
    {
        FindingsOrigin origin;
        origin.fileName = std::filesystem::path(file).filename().string();
        origin.version = session_.version;
        return origin;
    }

    bool take(JudgedFile judgedFile, CheckOutput& output)
    {
        const auto& verdict = judgedFile.part.verdict;
        status_ = std::max(status_, !verdict ? ExitStatus::Unreadable : verdict->errors > 0 ? ExitStatus::ErrorsFound : ExitStatus::Clean);
        if (judgedFile.letter)
            write(*judgedFile.letter);
        return output.add(std::move(judgedFile.part));
    }

    void write(const Letter& letter)
    {
        if (const auto written = letters_->add(letter); !written)
            note({written.error()});
    }

    const CheckWishes& wishes_;
    const Session& session_;
    RosterNames names_;
    std::optional<Letters> letters_; ///< nothing: none are wanted
    ExitStatus status_ = ExitStatus::Clean;
};
}

ExitStatus runCommand(const CheckWishes& wishes, const Session& session)
{
    return statusOf(Check(wishes, session).run(), session);
}
}
