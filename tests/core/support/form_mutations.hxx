// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <string>

namespace gouji::test
{
/// A form file with one element or attribute changed.
struct FormMutation
{
    std::string name; ///< "dropped form/table/rules"
    std::string xml;
};

enum class Mutated
{
    EveryElement,
    OneOfEachKind, ///< the first element of every path, and each of its attributes
};

/// Calls `look` with the file changed in one place: an element emptied of all it holds, blanked (its text is a space),
/// doubled, dropped; of each kind also every attribute blanked and dropped.
void mutateForm(const std::string& xml, Mutated which, const std::function<void(const FormMutation&)>& look);
}
