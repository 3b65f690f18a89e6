// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "publish/open_points.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// The part of the message keys and of the dialog's controls that names a kind: "last-year".
[[nodiscard]] std::string nameOf(OpenPointKind kind);

/// "有 3 处错误没有改正"
[[nodiscard]] std::string openPointText(const OpenPoint& point, const MessageCatalog& catalog);
}
