// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "message/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// What a command did, and in lines of their own what of it could not be done.
[[nodiscard]] std::string withRemarks(std::string done, const std::vector<Finding>& remarks, const MessageCatalog& catalog);
}
