// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <set>
#include <string>

namespace gouji::test
{
/// Every control that the registry files and dialogs promise the user, by the name under which real hands note it
/// (worked_controls): "menu/check-report", "toolbar/check-report", "notebookbar/check-report", "key/check-report"; of a
/// dialog or the panel "insert-report/unit". Texts that only tell something are none.
[[nodiscard]] std::set<std::string> promisedControls();
}
