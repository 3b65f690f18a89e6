// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/forms.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// Forms that can be used, and why others cannot.
struct FormSelection
{
    Forms forms;
    std::vector<Error> problems; ///< FileUnreadable, FormInvalid, RuleInvalid; one per file that is left out
};

/// Adds a user's own form definitions (UTF-8 paths) to those that ship. One with the id of a shipped form takes its
/// place; of two with one id the first file counts. Where forms of a family share years, that which begins later holds,
/// an own one before a shipped one (formOfYear). Phrases can be like those of a shipped form or of an own one whose
/// file stands before. A broken file hinders no other.
[[nodiscard]] FormSelection withOwnForms(const Forms& shipped, const std::vector<std::string>& paths);
}
