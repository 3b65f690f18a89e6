// SPDX-License-Identifier: MPL-2.0
#include "reason/reason_book.hxx"

#include "base/limits.hxx"
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

Error unreadableReasons()
{
    return {ErrorCode::ReasonsUnreadable, {{"most", std::to_string(kMostReasons)}}};
}

Result<ReasonBook> ReasonBook::parse(std::string_view json)
{
    if (json.empty())
        return ReasonBook();
    if (json.size() > kMostReasonBytes)
        return unreadableReasons();
    const auto parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object() || !parsed.contains("reasons") || !parsed["reasons"].is_array() || parsed.value("version", Json()) != kVersion
        || parsed["reasons"].size() > kMostReasons)
        return unreadableReasons();
    ReasonBook book;
    for (const auto& element : parsed["reasons"])
    {
        auto reason = toReason(element);
        if (!reason)
            return unreadableReasons();
        book.put(std::move(*reason));
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
    const auto found = places_.find(fingerprintOf(finding));
    return found == places_.end() ? nullptr : &reasons_[found->second];
}

ReasonBook ReasonBook::with(Reason reason) const
{
    auto book = *this;
    book.put(std::move(reason));
    return book;
}

void ReasonBook::put(Reason reason)
{
    const auto [place, isNew] = places_.emplace(reason.fingerprint, reasons_.size());
    if (isNew)
        reasons_.push_back(std::move(reason));
    else
        reasons_[place->second] = std::move(reason);
}

ReasonBook ReasonBook::without(std::string_view fingerprint) const
{
    ReasonBook book;
    for (const auto& reason : reasons_)
        if (reason.fingerprint != fingerprint)
            book.put(reason);
    return book;
}

bool ReasonBook::isTooLong() const
{
    return reasons_.size() > kMostReasons || print().size() > kMostReasonBytes;
}
}
