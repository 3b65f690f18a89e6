// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/forms.hxx"

#include <string>
#include <string_view>

namespace gouji
{
/// Reads one form definition (templates/form.rng) and binds its rules. Errors: FormInvalid (file, line, problem),
/// RuleInvalid (file, line, rule, fragment, column, problem). Never throws, whatever the text.
[[nodiscard]] Result<Form> parseForm(std::string_view xml, const std::string& fileName);

/// Reads one form from a file (UTF-8 path) that shall stand beside others: a table's id belongs to one family, so that
/// figure ids tell whose they are. Errors: FileUnreadable, and those of parseForm.
[[nodiscard]] Result<Form> readForm(const std::string& path, const std::vector<Form>& others);

/// The text of a form definition, and what errors call its file.
struct FormText
{
    std::string_view xml;
    std::string fileName;
};

/// Forms that stand beside each other, sorted by first year. Errors: those of parseForm.
[[nodiscard]] Result<Forms> parseForms(const std::vector<FormText>& texts);

/// Reads forms from files (UTF-8 paths), sorted by first year. Errors: FileUnreadable, and those of parseForm.
[[nodiscard]] Result<Forms> readForms(const std::vector<std::string>& paths);
}
