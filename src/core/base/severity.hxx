// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace gouji
{
/// Ascending: an error must go, a warning may be confirmed with a reason, an info is for the careful.
enum class Severity
{
    Info,
    Warning,
    Error,
};

/// As files and settings write it: "info", "warning", "error".
[[nodiscard]] std::string_view nameOf(Severity severity);
/// The reverse; nothing if the name is none of these.
[[nodiscard]] std::optional<Severity> severityOfName(std::string_view name);
}
