// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/result.hxx"
#include "finding/finding.hxx"
#include "reason/reason.hxx"

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace gouji
{
/// The user-defined property of a document that keeps its reasons.
inline constexpr std::string_view kReasonsProperty = "Gouji.Reasons";

/// Why a document's reasons cannot be had: ReasonsUnreadable, with the limit.
[[nodiscard]] Error unreadableReasons();

/// The reasons given in one document, in the order in which they were first given; one per fingerprint. A reason whose
/// figures have changed stays in the book: should the old values return, it holds again. Members that a newer version
/// added to the JSON are kept as they are while their reason stays.
class ReasonBook
{
public:
    /// Reads what print() wrote, in one pass; an empty text is an empty book. Errors: ReasonsUnreadable (no such JSON,
    /// a kind or a version that is not known, or beyond kMostReasons, kMostReasonBytes or kMostReasonDepth).
    [[nodiscard]] static Result<ReasonBook> parse(std::string_view json);
    /// Compact JSON: {"reasons":[{"fingerprint", "kind", "rule", "subject", "when", "who", "why"}…],"version":1}.
    [[nodiscard]] std::string print() const;

    /// The reason for a finding; null if there is none, and for errors.
    [[nodiscard]] const Reason* find(const Finding& finding) const;
    [[nodiscard]] const std::vector<Reason>& all() const { return reasons_; }
    [[nodiscard]] bool isEmpty() const { return reasons_.empty(); }
    /// Whether the book goes beyond what parse() would read again.
    [[nodiscard]] bool isTooLong() const;

    /// A book in which the reason stands, in place of one with the same fingerprint.
    [[nodiscard]] ReasonBook with(Reason reason) const;
    [[nodiscard]] ReasonBook without(std::string_view fingerprint) const;

    friend bool operator==(const ReasonBook& left, const ReasonBook& right) { return left.reasons_ == right.reasons_ && left.others_ == right.others_; }

private:
    void put(Reason reason);

    std::vector<Reason> reasons_;
    std::string others_; ///< as Reason::others, of the book
    std::unordered_map<std::string, std::size_t> places_; ///< fingerprint → index in reasons_
};
}
