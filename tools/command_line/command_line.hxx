// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <CLI/CLI.hpp>

#include <optional>

namespace gouji
{
/// Exit status of a program that was called wrongly (EX_USAGE of sysexits.h).
constexpr int kWrongUsage = 64;

/// Reads the arguments of a program into what its options are bound to. Nothing: they are right, go on. Else the exit
/// status to end with: 0 after --help, kWrongUsage after an option that the program does not know, or too few or too
/// many arguments, with a message on the standard error.
[[nodiscard]] inline std::optional<int> readCommandLine(CLI::App& program, int count, const char* const* arguments)
{
    try
    {
        program.parse(count, arguments);
        return std::nullopt;
    }
    catch (const CLI::RequiredError& error)
    {
        const auto unknown = program.remaining(); // tells more than what is missing
        static_cast<void>(unknown.empty() ? program.exit(error) : program.exit(CLI::ExtrasError(program.get_name(), unknown)));
        return kWrongUsage;
    }
    catch (const CLI::ParseError& error)
    {
        return program.exit(error) == 0 ? 0 : kWrongUsage;
    }
}
}
