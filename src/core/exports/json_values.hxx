// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace gouji
{
/// How what may be unknown is written: null where it is.
[[nodiscard]] inline nlohmann::ordered_json textOrNull(const std::string& text)
{
    return text.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(text);
}

template <class Value>
[[nodiscard]] nlohmann::ordered_json valueOrNull(const std::optional<Value>& value)
{
    return value ? nlohmann::ordered_json(*value) : nlohmann::ordered_json();
}

/// In one line, as a text for programs; bytes that are no UTF-8 are replaced.
[[nodiscard]] inline std::string lineOf(const nlohmann::ordered_json& json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
}
}
