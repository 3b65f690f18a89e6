// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form_file/own_forms.hxx"

#include <string>

namespace gouji
{
/// The forms that ship with those of a user's folder (empty: there is none); `onlyForm`: id of the one that counts, empty:
/// all. Its problems are of the user's own forms, which are left out. Errors: FolderUnreadable (folder), WrongOptionValue
/// (option, value, known) for a form that is not known.
[[nodiscard]] Result<FormSelection> knownForms(const std::string& formFolder, const std::string& onlyForm);
}
