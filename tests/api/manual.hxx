// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <vector>

namespace gouji::test
{
/// The scripting reference of one language, as written; the extension ships it as a page.
[[nodiscard]] std::string manualText(const std::string& language);

/// Code examples of a manual in one language of code ("basic", "python", "sh"), in order.
[[nodiscard]] std::vector<std::string> examplesIn(const std::string& manual, const std::string& codeLanguage);

/// All examples of the shipped manual in one language of code as one module; the manuals of both languages have the
/// same (a test says so).
[[nodiscard]] std::string exampleModule(const std::string& codeLanguage);
}
