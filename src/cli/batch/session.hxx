// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include "cli/batch/progress_line.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What every command works with.
struct Session
{
    const MessageCatalog& catalog;
    const std::string& version;
    ProgressLine& progress;

    /// A line on the standard error.
    void tell(const std::string& message) const;
    void tell(const std::vector<Error>& problems) const;
};
}
