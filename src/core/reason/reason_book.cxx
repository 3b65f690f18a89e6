// SPDX-License-Identifier: MPL-2.0
#include "reason/reason_book.hxx"

#include "reason/fingerprint.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace gouji
{
namespace
{
using Json = nlohmann::json;

constexpr int kVersion = 1;

constexpr std::array<std::pair<const char*, std::string Reason::*>, 6> kTexts{{{"fingerprint", &Reason::fingerprint},
                                                                               {"rule", &Reason::rule},
                                                                               {"who", &Reason::who},
                                                                               {"when", &Reason::when},
                                                                               {"why", &Reason::why},
                                                                               {"subject", &Reason::subject}}};

constexpr std::array<std::pair<const char*, ReasonKind>, 2> kKinds{{{"confirmed", ReasonKind::Confirmed},
                                                                    {"set-aside", ReasonKind::SetAside}}};

Json toJson(const Reason& reason)
{
    Json json{{"kind", std::ranges::find(kKinds, reason.kind, &std::pair<const char*, ReasonKind>::second)->first}};
    for (const auto& [name, member] : kTexts)
        json[name] = reason.*member;
    return json;
}

std::optional<Reason> toReason(const Json& json)
{
    const auto kind = json.is_object() ? json.find("kind") : json.end();
    const auto known = std::ranges::find_if(kKinds, [&](const auto& candidate) { return kind != json.end() && *kind == candidate.first; });
    if (known == kKinds.end())
        return std::nullopt;
    Reason reason;
    reason.kind = known->second;
    for (const auto& [name, member] : kTexts)
    {
        const auto text = json.find(name);
        if (text == json.end() || !text->is_string())
            return std::nullopt;
        reason.*member = text->get<std::string>();
    }
    return reason;
}
}

Result<ReasonBook> ReasonBook::parse(std::string_view json)
{
    if (json.empty())
        return ReasonBook();
    const Error unreadable{ErrorCode::ReasonsUnreadable, {}};
    const auto parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("reasons") || !parsed["reasons"].is_array() || parsed.value("version", Json()) != kVersion)
        return unreadable;
    ReasonBook book;
    for (const auto& element : parsed["reasons"])
    {
        auto reason = toReason(element);
        if (!reason)
            return unreadable;
        book = book.with(std::move(*reason));
    }
    return book;
}

std::string ReasonBook::print() const
{
    auto reasons = Json::array();
    for (const auto& reason : reasons_)
        reasons.push_back(toJson(reason));
    return Json{{"version", kVersion}, {"reasons", reasons}}.dump(-1, ' ', true, Json::error_handler_t::replace);
}

const Reason* ReasonBook::find(const Finding& finding) const
{
    if (reasons_.empty() || !takesReason(finding))
        return nullptr;
    const auto found = std::ranges::find(reasons_, fingerprintOf(finding), &Reason::fingerprint);
    return found == reasons_.end() ? nullptr : &*found;
}

ReasonBook ReasonBook::with(Reason reason) const
{
    auto book = *this;
    const auto same = std::ranges::find(book.reasons_, reason.fingerprint, &Reason::fingerprint);
    if (same == book.reasons_.end())
        book.reasons_.push_back(std::move(reason));
    else
        *same = std::move(reason);
    return book;
}

ReasonBook ReasonBook::without(std::string_view fingerprint) const
{
    auto book = *this;
    std::erase_if(book.reasons_, [&](const Reason& reason) { return reason.fingerprint == fingerprint; });
    return book;
}
}
