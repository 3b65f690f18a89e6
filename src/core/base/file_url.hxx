// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace gouji
{
/// The URL of an absolute path of this system, percent-encoded byte by byte (RFC 8089): "/年报/a b.docx" becomes
/// "file:///%E5%B9%B4%E6%8A%A5/a%20b.docx".
[[nodiscard]] std::string fileUrl(std::string_view absolutePath);
}
