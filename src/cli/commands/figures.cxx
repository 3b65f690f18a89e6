// SPDX-License-Identifier: MPL-2.0
#include "collection/filed_report.hxx"
#include "exports/figures_sheet.hxx"
#include "exports/finding_words.hxx"
#include "exports/json_lines.hxx"
#include "figures/figure_reference.hxx"
#include "words/display_width.hxx"
#include "words/finding_text.hxx"

#include "cli/batch/check_file.hxx"
#include "cli/batch/known_forms.hxx"
#include "cli/batch/open_files.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/printable.hxx"
#include "cli/batch/sheet_files.hxx"
#include "cli/batch/stop.hxx"
#include "cli/commands/commands.hxx"
#include "files/batch/in_order.hxx"

#include <algorithm>
#include <iterator>
#include <optional>

namespace gouji
{
namespace
{
using Filed = Result<std::vector<FiledReport>>;

constexpr std::size_t kColumnGap = 2;

std::string headingOf(const FiledReport& report, const MessageCatalog& catalog)
{
    const auto name = reportText({report.unit, report.year, report.form->id}, catalog);
    return catalog.text("cli.file", {{"file", printable(report.file)}, {"verdict", name}}) + "\n";
}

/// A line per figure: its text in the cell, its words, its id.
std::string textOf(const FiledReport& report, const MessageCatalog& catalog)
{
    std::size_t widest = 0;
    for (std::size_t index = 0; index < report.figures.size(); ++index)
        widest = std::max(widest, displayWidth(report.figures[index].text));
    auto text = headingOf(report, catalog);
    for (std::size_t index = 0; index < report.figures.size(); ++index)
    {
        const auto figure = report.figures[index];
        const auto words = figureText(referenceTo(*figure.tableForm, *figure.definition, {}), catalog);
        text.append("  ").append(padded(printable(figure.text), widest + kColumnGap)).append(words);
        text.append("  ").append(figure.definition->id).append("\n");
    }
    return text;
}

class FigureList
{
public:
    FigureList(const FiguresWishes& wishes, const Session& session) : wishes_(wishes), session_(session) {}

    /// Errors: FileNotWritten (file).
    Result<void> open()
    {
        if (isOfSheets(wishes_.output.format))
            return boost::outcome_v2::success();
        BOOST_OUTCOME_TRY(output, Output::open(wishes_.output.path));
        output_.emplace(std::move(output));
        return boost::outcome_v2::success();
    }

    /// Whether somebody reads on.
    bool add(const std::string& file, const Filed& filed)
    {
        if (!filed)
            return addError(file, filed.error());
        if (wishes_.output.format == OutputFormat::Json)
            return output_->write(figuresAsJsonLines(filed.value()));
        return std::ranges::all_of(filed.value(), [&](const FiledReport& report) { return addReport(report); });
    }

    /// Errors: FileNotWritten (file).
    Result<ExitStatus> finish()
    {
        const auto& catalog = session_.catalog;
        const auto written = output_ ? output_->finish()
                                     : writeSheets(wishes_.output, catalog.text("sheet.figures"), {figuresSheet(std::move(rows_), catalog)}, catalog,
                                                   session_.version);
        if (!written)
            return written.error();
        return status_;
    }

private:
    bool addReport(const FiledReport& report)
    {
        if (output_)
            return output_->write(textOf(report, session_.catalog));
        std::ranges::move(figuresRows(report, {printable(report.file), urlOfFile(report.file)}, session_.catalog), std::back_inserter(rows_));
        return true;
    }

    bool addError(const std::string& file, const Error& error)
    {
        status_ = ExitStatus::Unreadable;
        const auto& catalog = session_.catalog;
        if (wishes_.output.format == OutputFormat::Json)
            return output_->write(errorAsJsonLine(file, error, catalog));
        session_.tell(catalog.text(error));
        return true;
    }

    const FiguresWishes& wishes_;
    const Session& session_;
    std::optional<Output> output_; ///< nothing where sheets are wanted
    std::vector<SheetRow> rows_;
    ExitStatus status_ = ExitStatus::Clean;
};

Result<ExitStatus> listFigures(const FiguresWishes& wishes, const Session& session)
{
    BOOST_OUTCOME_TRY(known, knownForms(wishes.batch.formFolder, wishes.batch.form));
    session.tell(known.problems);
    BOOST_OUTCOME_TRY(opened, openFiles(wishes.batch, session));
    FigureList list(wishes, session);
    BOOST_OUTCOME_TRY(list.open());
    for (const auto& problem : opened.problems)
        list.add(problem.arguments.front().second, problem);
    const auto& paths = opened.files.paths();
    std::atomic<bool> isDone = false;
    const auto read = [&](std::size_t file) -> Filed
    {
        BOOST_OUTCOME_TRY(checked, checkFile(opened.files.read(file), paths[file], {known.forms, {}}));
        return filedReports(checked.audit, paths[file]);
    };
    const auto show = [&](std::size_t file, const Filed& filed)
    {
        session.progress.clear();
        isDone = !list.add(paths[file], filed) || stopRequested();
        session.progress.show("cli.progress.checking", file + 1, paths.size());
    };
    inOrder(paths.size(), wishes.batch.threads, isDone, read, show);
    return list.finish();
}
}

ExitStatus runCommand(const FiguresWishes& wishes, const Session& session)
{
    return statusOf(listFigures(wishes, session), session);
}
}
