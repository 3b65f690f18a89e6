// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/severity_overrides.hxx"
#include "base/severity.hxx"
#include "words/catalog.hxx"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace gouji
{
/// In what shape a command answers.
enum class OutputFormat
{
    Text,
    Json, ///< a line per report, or one object of a sum
    Csv,
    Html,
    Xlsx,
};

/// Whether a format is one for tables.
[[nodiscard]] constexpr bool isOfSheets(OutputFormat format)
{
    return format == OutputFormat::Csv || format == OutputFormat::Html || format == OutputFormat::Xlsx;
}

/// The files of a batch, and how they are read.
struct BatchWishes
{
    std::vector<std::string> paths; ///< files and folders
    std::string listOfPaths; ///< file that names more of them, one per line; "-": the standard input
    std::string form; ///< id of the only form that is known then; empty: all
    std::string formFolder; ///< of the user's own forms; empty: none
    std::string office; ///< program that opens what only an office opens; empty: the one that is installed
    std::size_t threads = 1;
};

/// Where the answer goes.
struct OutputWishes
{
    OutputFormat format = OutputFormat::Text;
    std::string path; ///< empty: the standard output
};

struct CheckWishes
{
    BatchWishes batch;
    OutputWishes output;
    std::string lastYear; ///< file or folder; empty: none
    SeverityOverrides severities;
    Severity least = Severity::Info; ///< that is listed
    std::string letters; ///< folder for a letter to each unit; empty: none
    std::string roster; ///< file; empty: none
};

struct FiguresWishes
{
    BatchWishes batch;
    OutputWishes output;
};

/// Its batch names two paths.
struct CompareWishes
{
    BatchWishes batch;
    OutputWishes output;
};

struct SumWishes
{
    BatchWishes batch;
    OutputWishes output;
    std::string roster; ///< file; empty: none
    std::optional<int> year; ///< nothing: that of most reports
    std::string against; ///< file of the superior's own report; empty: none
};

struct FormsWishes
{
    std::string formFolder;
};

using CommandWishes = std::variant<CheckWishes, FiguresWishes, CompareWishes, SumWishes, FormsWishes>;

/// Exit statuses of the command.
enum class ExitStatus
{
    Clean = 0,
    ErrorsFound = 1,
    Unreadable = 2, ///< a file could not be read, or the answer not be written
    WrongUsage = 64, ///< EX_USAGE of sysexits.h
};

/// Reads the arguments; else the exit status to end with, after help, version or a message on the standard error.
[[nodiscard]] std::variant<CommandWishes, ExitStatus> readArguments(int count, const char* const* arguments, const std::string& version,
                                                                    const MessageCatalog& catalog);
}
