// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "finding/finding.hxx"
#include "words/catalog.hxx"

#include <string>

namespace gouji
{
/// The heading over findings about a subject: 表三, 文字和结构, 整份文档.
[[nodiscard]] std::string subjectText(const Subject& subject, const MessageCatalog& catalog);
}
