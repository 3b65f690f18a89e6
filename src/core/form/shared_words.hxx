// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form.hxx"

#include <vector>

namespace gouji
{
/// Gives every form what it leaves out and others say: words behind years and the first day of a year, as the newest
/// form has them that has some; the words of a unit as the newest form has them that knows it. A user's form may leave
/// them out. Forms: oldest first.
void shareWords(std::vector<Form>& forms);
}
