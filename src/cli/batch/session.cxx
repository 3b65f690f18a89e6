// SPDX-License-Identifier: MPL-2.0
#include "cli/batch/session.hxx"

#include <iostream>

namespace gouji
{
void Session::tell(const std::string& message) const
{
    progress.clear();
    std::cerr << catalog.text("cli.message", {{"message", message}}) << std::endl;
}

void Session::tell(const std::vector<Error>& problems) const
{
    for (const auto& problem : problems)
        tell(catalog.text(problem));
}
}
