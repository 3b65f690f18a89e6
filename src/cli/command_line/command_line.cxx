// SPDX-License-Identifier: MPL-2.0
#include "cli/command_line/command_line.hxx"

#include "cli/command_line/options.hxx"

#include <CLI/CLI.hpp>

#include <iostream>

namespace gouji
{
namespace
{
/// What each command was asked for; the one that was called is looked at.
struct AllWishes
{
    CheckWishes check;
    FiguresWishes figures;
    CompareWishes compare;
    SumWishes sum;
    FormsWishes forms;
};

void describe(CLI::App& program, const std::string& version, const MessageCatalog& catalog)
{
    for (const char* label : {"OPTIONS", "Positionals", "SUBCOMMAND", "Usage"})
        program.get_formatter()->label(label, catalog.text(std::string("cli.label.") + label));
    program.set_help_flag("-h,--help", catalog.text("cli.help.help"))->group(catalog.text("cli.label.Options"));
    program.set_version_flag("--version", "gouji " + version, catalog.text("cli.help.version"))->group(catalog.text("cli.label.Options"));
    program.footer(catalog.text("cli.help.exit-statuses"));
    program.require_subcommand(1);
}

void addCommands(CLI::App& program, AllWishes& wishes, const MessageCatalog& catalog)
{
    Options check(program, "check", catalog);
    check.addBatch(wishes.check.batch);
    check.addLastYear(wishes.check.lastYear);
    check.addSeverities(wishes.check.severities, wishes.check.least);
    check.addLetters(wishes.check.letters);
    check.addRoster(wishes.check.roster);
    check.addOutput(wishes.check.output);
    Options figures(program, "figures", catalog);
    figures.addBatch(wishes.figures.batch);
    figures.addOutput(wishes.figures.output);
    Options compare(program, "compare", catalog);
    compare.addPair(wishes.compare.batch);
    compare.addOutput(wishes.compare.output);
    Options sum(program, "sum", catalog);
    sum.addBatch(wishes.sum.batch);
    sum.addCollection(wishes.sum);
    sum.addOutput(wishes.sum.output);
    Options forms(program, "forms", catalog);
    forms.addFormFolder(wishes.forms.formFolder);
}

/// The option that a message of the library names; the whole message where it names none.
std::string optionIn(const std::string& problem)
{
    const auto begin = problem.find("--");
    return begin == std::string::npos ? problem : problem.substr(begin, problem.find_first_of(" :=", begin) - begin);
}

/// The sentence for a mistake in the arguments. A ValidationError is one of ours.
std::string usageText(const CLI::App& program, const CLI::ParseError& error, const MessageCatalog& catalog)
{
    if (const auto unexpected = program.remaining(true); !unexpected.empty())
        return catalog.text("cli.usage.unexpected", {{"what", unexpected.front()}});
    if (error.get_name() == "RequiredError" && program.get_subcommands().empty())
        return catalog.text("cli.usage.no-command");
    const std::string problem = error.what();
    if (error.get_name() == "ValidationError")
        return problem;
    return catalog.text("cli.usage.value", {{"what", optionIn(problem)}});
}

CommandWishes chosenOf(const CLI::App& program, const AllWishes& wishes)
{
    if (program.got_subcommand("check"))
        return wishes.check;
    if (program.got_subcommand("figures"))
        return wishes.figures;
    if (program.got_subcommand("compare"))
        return wishes.compare;
    if (program.got_subcommand("sum"))
        return wishes.sum;
    return wishes.forms;
}

/// A workbook is no text for the standard output.
bool lacksFile(const CommandWishes& chosen)
{
    const auto isWorkbookWithoutFile = [](const auto& wishes)
    {
        if constexpr (requires { wishes.output; })
            return wishes.output.format == OutputFormat::Xlsx && wishes.output.path.empty();
        return false;
    };
    return std::visit(isWorkbookWithoutFile, chosen);
}
}

std::variant<CommandWishes, ExitStatus> readArguments(int count, const char* const* arguments, const std::string& version,
                                                      const MessageCatalog& catalog)
{
    AllWishes wishes;
    CLI::App program(catalog.text("cli.help"), "gouji");
    describe(program, version, catalog);
    addCommands(program, wishes, catalog);
    try
    {
        program.parse(count, arguments);
    }
    catch (const CLI::Success& answered) // help or version
    {
        program.exit(answered);
        return ExitStatus::Clean;
    }
    catch (const CLI::ParseError& error)
    {
        std::cerr << catalog.text("cli.message", {{"message", usageText(program, error, catalog)}}) << '\n' << catalog.text("cli.usage.see-help") << '\n';
        return ExitStatus::WrongUsage;
    }
    const auto chosen = chosenOf(program, wishes);
    if (lacksFile(chosen))
    {
        std::cerr << catalog.text("cli.message", {{"message", catalog.text("cli.usage.workbook-needs-file")}}) << '\n';
        return ExitStatus::WrongUsage;
    }
    return chosen;
}
}
