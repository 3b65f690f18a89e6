// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"
#include "words/catalog.hxx"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
/// The forms that are shipped, read once.
[[nodiscard]] const Forms& forms();
[[nodiscard]] const Form& form2021();
[[nodiscard]] const Form& form2019();
/// By which the titles of these are known.
[[nodiscard]] const TitleWords& disclosureWords();

[[nodiscard]] const TableForm& tableOf(const Form& form, const std::string& tableId);
[[nodiscard]] std::size_t figureIndex(const TableForm& table, const std::string& figureId);
/// Ids of all figures, in the form's order.
[[nodiscard]] std::vector<std::string> figureIds(const Form& form);

/// The text of a file of the source tree.
[[nodiscard]] std::string sourceFile(const std::string& path);
/// The catalogues that are shipped, by language.
[[nodiscard]] const std::map<std::string, MessageCatalog>& catalogs();
[[nodiscard]] const MessageCatalog& chinese();
/// What every command is called in the language of a catalogue.
[[nodiscard]] std::set<std::string> wordsOfCommands(const MessageCatalog& catalog);
}
