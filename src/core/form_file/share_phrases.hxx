// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "form/form.hxx"

namespace gouji
{
/// Gives every form whose phrasebook is like another's that one's words and guards, and behind its own phrases those
/// that it does not state itself and whose figures it has. A form that is not among `forms` shares nothing. Errors:
/// FormInvalid for a meaning that neither form's words have.
[[nodiscard]] Result<void> sharePhrases(std::vector<Form>& forms);
}
