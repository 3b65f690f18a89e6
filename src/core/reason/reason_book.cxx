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

constexpr const char* kOwnMembers[] = {"reasons", "version"};

std::string printed(const Json& json)
{
    return json.dump(-1, ' ', true, Json::error_handler_t::replace);
}

/// What is left of an object, as text.
std::string printedOthers(const Json& others)
{
    return others.empty() ? std::string() : printed(others);
}

Json withOthers(const std::string& others)
{
    return others.empty() ? Json::object() : Json::parse(others);
}

/// Nothing where the text is no JSON, or so deep that writing it again could exhaust the stack.
std::optional<Json> parsedWithinDepth(std::string_view text)
{
    bool isWithin = true;
    const auto note = [&](int depth, Json::parse_event_t, const Json&) { return isWithin = isWithin && depth <= kMostReasonDepth; };
    auto json = Json::parse(text, note, false);
    return isWithin && !json.is_discarded() ? std::optional(std::move(json)) : std::nullopt;
}

Json toJson(const Reason& reason)
{
    auto json = withOthers(reason.others);
    json["kind"] = std::ranges::find(kKinds, reason.kind, &std::pair<const char*, ReasonKind>::second)->first;
    for (const auto& [name, member] : kTexts)
        json[name] = reason.*member;
    return json;
}

/// Takes the members that it knows out of the JSON.
std::optional<Reason> toReason(Json json)
{
    const auto kind = json.is_object() ? json.find("kind") : json.end();
    const auto known = std::ranges::find_if(kKinds, [&](const auto& candidate) { return kind != json.end() && *kind == candidate.first; });
    if (known == kKinds.end())
        return std::nullopt;
    Reason reason;
    reason.kind = known->second;
    json.erase("kind");
    for (const auto& [name, member] : kTexts)
    {
        const auto text = json.find(name);
        if (text == json.end() || !text->is_string())
            return std::nullopt;
        reason.*member = text->get<std::string>();
        json.erase(text);
    }
    reason.others = printedOthers(json);
    return reason;
}

bool isBook(const Json& json)
{
    return json.is_object() && json.contains("reasons") && json["reasons"].is_array() && json.value("version", Json()) == kVersion
        && json["reasons"].size() <= kMostReasons;
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
    auto parsed = parsedWithinDepth(json);
    if (!parsed || !isBook(*parsed))
        return unreadableReasons();
    ReasonBook book;
    for (auto& element : parsed->at("reasons"))
    {
        auto reason = toReason(std::move(element));
        if (!reason)
            return unreadableReasons();
        book.put(std::move(*reason));
    }
    for (const char* own : kOwnMembers)
        parsed->erase(own);
    book.others_ = printedOthers(*parsed);
    return book;
}

std::string ReasonBook::print() const
{
    auto reasons = Json::array();
    for (const auto& reason : reasons_)
        reasons.push_back(toJson(reason));
    auto book = withOthers(others_);
    book["version"] = kVersion;
    book["reasons"] = std::move(reasons);
    return printed(book);
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
    book.others_ = others_;
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
