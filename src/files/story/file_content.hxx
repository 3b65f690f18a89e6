// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hxx"

#include <string>

namespace gouji
{
/// What a report's file holds.
struct FileContent
{
    Document document;
    std::string reasons = {}; ///< what a person decided about its findings, as ReasonBook::print wrote it; empty: nothing
};
}
