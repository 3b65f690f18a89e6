// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <string_view>

namespace gouji
{
/// Severity of a built-in check in a form; for a figure, that of the longest exception whose prefix its id has. The check must be known.
[[nodiscard]] Severity severityOf(const Form& form, std::string_view check, std::string_view figureId = {});

/// Severity of a finding by the key of its message: "<check>", or "<check>.<case>", which the form may weigh differently.
[[nodiscard]] Severity severityOfMessage(const Form& form, std::string_view message);
}
