// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/error.hxx"
#include "base/result.hxx"

#include <map>
#include <string>
#include <string_view>

namespace gouji
{
/// The texts of one language: key → text with named placeholders, "{table} · {row}". Read from messages/<language>.json
/// of the extension, an object of strings: extension/messages, and the words of registry/commands.json as
/// command.<path>. Every key and its placeholders exist in every language (a test says so).
class MessageCatalog
{
public:
    /// Errors: CatalogInvalid (file, problem).
    [[nodiscard]] static Result<MessageCatalog> parse(std::string_view json, const std::string& fileName);
    /// Errors: FileUnreadable, CatalogInvalid.
    [[nodiscard]] static Result<MessageCatalog> read(const std::string& path);

    [[nodiscard]] bool has(const std::string& key) const { return texts_.contains(key); }
    /// The text with its placeholders replaced. An unknown key gives the key itself, an argument that is not given
    /// leaves its placeholder.
    [[nodiscard]] std::string text(const std::string& key, const Arguments& arguments = {}) const;
    /// The sentence of an error; an argument "operation" is a key of the catalogue itself.
    [[nodiscard]] std::string text(const Error& error) const;
    [[nodiscard]] const std::map<std::string, std::string>& texts() const { return texts_; }

private:
    std::map<std::string, std::string> texts_;
};
}
