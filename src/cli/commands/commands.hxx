// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"

#include "cli/batch/session.hxx"
#include "cli/command_line/command_line.hxx"

namespace gouji
{
/// How a command ends that either did its work, whatever came of it, or could not: then it is told why.
[[nodiscard]] ExitStatus statusOf(const Result<ExitStatus>& outcome, const Session& session);

/// What each command of the program does; they tell of failures themselves.
[[nodiscard]] ExitStatus runCommand(const CheckWishes& wishes, const Session& session);
[[nodiscard]] ExitStatus runCommand(const FiguresWishes& wishes, const Session& session);
[[nodiscard]] ExitStatus runCommand(const CompareWishes& wishes, const Session& session);
[[nodiscard]] ExitStatus runCommand(const SumWishes& wishes, const Session& session);
[[nodiscard]] ExitStatus runCommand(const FormsWishes& wishes, const Session& session);
}
