// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/writer_document.hxx"

#include <map>
#include <string>

namespace gouji::test
{
using FigureTexts = std::map<std::string, std::string>;

/// Inserts the report of a form into an empty document and gives every figure a number of its own, from 100. Fails the
/// test if that is refused.
void insertNumberedReport(const WriterDocument& document, const std::string& formId);

/// Texts of all figures that recognition reads there, by id; of several reports the last one's.
[[nodiscard]] FigureTexts figuresOf(const WriterDocument& document);
}
