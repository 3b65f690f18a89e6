// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "resources/own_form_folder.hxx"

#include <string>

namespace gouji
{
/// Lists the folder, a file URL or a path; not those below it. A folder that cannot be read is a problem of it, no
/// failure.
[[nodiscard]] OwnFormFolder readOwnFormFolder(const std::string& urlOrPath);
}
