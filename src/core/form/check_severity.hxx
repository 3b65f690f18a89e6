// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <string_view>

namespace gouji
{
/// Whether findings of a rule are told in reports of this form: every one but built-in checks that the form does not
/// list.
[[nodiscard]] bool applies(const Form& form, std::string_view rule);

/// Severity of a built-in check in a form; for a figure, that of the longest exception whose prefix its id has. Info
/// where the check does not apply.
[[nodiscard]] Severity severityOf(const Form& form, std::string_view check, std::string_view figureId = {});

/// Severity of a finding by the key of its message: "<check>", or "<check>.<case>", which the form may weigh
/// differently.
[[nodiscard]] Severity severityOfMessage(const Form& form, std::string_view message);
}
