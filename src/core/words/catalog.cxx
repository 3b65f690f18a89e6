// SPDX-License-Identifier: MPL-2.0
#include "words/catalog.hxx"

#include "base/file.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace gouji
{
namespace
{
/// The arguments of errors that are words of ours, and so keys themselves: "operation.write-cell", "content.comment".
constexpr std::array kKeyArguments{std::string_view("operation"), std::string_view("content")};
/// Why there is no report: the sentence itself.
constexpr std::string_view kAbsence = "absence";
}

Result<MessageCatalog> MessageCatalog::parse(std::string_view json, const std::string& fileName)
{
    const auto invalid = [&](const std::string& problem)
    { return Error{ErrorCode::CatalogInvalid, {{"file", fileName}, {"problem", problem}}}; };
    const auto parsed = nlohmann::json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return invalid(parsed.is_discarded() ? "not JSON" : "not an object");
    MessageCatalog catalog;
    for (const auto& [key, text] : parsed.items())
    {
        if (!text.is_string())
            return invalid("\"" + key + "\" is not a string");
        catalog.texts_.emplace(key, text.get<std::string>());
    }
    return catalog;
}

Result<MessageCatalog> MessageCatalog::read(const std::string& path)
{
    BOOST_OUTCOME_TRY(json, readFile(path));
    return parse(json, path);
}

std::string MessageCatalog::text(const std::string& key, const Arguments& arguments) const
{
    const auto found = texts_.find(key);
    if (found == texts_.end())
        return key;
    const std::string_view pattern = found->second;
    std::string result;
    std::size_t position = 0;
    while (position < pattern.size())
    {
        const auto open = pattern.find('{', position);
        const auto close = pattern.find('}', open == std::string_view::npos ? pattern.size() : open);
        if (close == std::string_view::npos)
            break;
        const auto name = pattern.substr(open + 1, close - open - 1);
        const auto argument = std::ranges::find_if(arguments, [&](const auto& candidate) { return candidate.first == name; });
        result += pattern.substr(position, open - position);
        result += argument == arguments.end() ? pattern.substr(open, close + 1 - open) : std::string_view(argument->second);
        position = close + 1;
    }
    result += pattern.substr(std::min(position, pattern.size()));
    return result;
}

std::string MessageCatalog::text(const Error& error) const
{
    const auto absence = std::ranges::find(error.arguments, kAbsence, &std::pair<std::string, std::string>::first);
    if (absence != error.arguments.end())
        return text(absence->second);
    auto arguments = error.arguments;
    for (auto& [name, value] : arguments)
        if (std::ranges::find(kKeyArguments, name) != kKeyArguments.end())
            value = text(value);
    return text("error." + messageKey(error.code), arguments);
}
}
