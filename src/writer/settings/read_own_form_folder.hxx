// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/own_form_folder.hxx"

#include <string>

namespace gouji
{
/// Lists the folder, a file URL or a path; not those below it. A folder that cannot be read, an entry called as a form
/// that is no regular file, and forms beyond kMostOwnForms are problems of it, no failure.
[[nodiscard]] OwnFormFolder readOwnFormFolder(const std::string& urlOrPath);
}
