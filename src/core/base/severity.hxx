// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace gouji
{
/// Ascending: an error must go, a warning may be confirmed with a reason, an info is for the careful.
enum class Severity
{
    Info,
    Warning,
    Error,
};
}
