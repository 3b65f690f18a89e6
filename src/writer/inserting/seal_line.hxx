// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "words/catalog.hxx"

#include "writer/uno/today.hxx"
#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>

#include <string>

namespace gouji
{
/// How a place of the pattern is written: its word in braces.
[[nodiscard]] std::string sealPlace(const std::string& word);

/// The signature (落款) of a report, from the pattern of the settings: {unit} and {date}, and the same in the words of
/// the catalogue, become the name of the body and the day. Lines are parted by \n. A line that names a unit that is not
/// known is left out.
[[nodiscard]] std::string sealText(const std::string& pattern, const std::string& unit, const Date& date, const MessageCatalog& catalog);

/// Writes it behind the range as paragraphs of their own, to the right. Throws UNO exceptions.
void appendSeal(const css::uno::Reference<css::text::XTextRange>& report, const std::string& text);
}
