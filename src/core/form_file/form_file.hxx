// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/forms.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// Reads one form definition (templates/form.rng) and binds its rules.
/// Errors: FormInvalid (file, line, problem), RuleInvalid (file, line, rule, fragment, column, problem). Never throws, whatever the text.
[[nodiscard]] Result<Form> parseForm(std::string_view xml, const std::string& fileName);

/// Reads forms from files (UTF-8 paths), sorted by first year. Errors: FileUnreadable, and those of parseForm.
[[nodiscard]] Result<Forms> readForms(const std::vector<std::string>& paths);
}
