// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api/api_document.hxx"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// Runs one function of the manual's Python examples in a process of its own, connected to the running office as the
/// manual says, and returns what it returned. "context" and "document" among the arguments stand for the office's
/// context and this document. Throws std::runtime_error with the client's output if it failed.
[[nodiscard]] nlohmann::json runPythonExample(const ApiDocument& document, const std::string& function,
                                              const std::vector<std::string>& arguments);
}
