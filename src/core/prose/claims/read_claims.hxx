// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "prose/claims/claim.hxx"
#include "structure/report_prose.hxx"

#include <optional>
#include <vector>

namespace gouji
{
/// The claims of a report's prose, and the first words of what of it was not read, being beyond a limit of
/// base/limits.hxx.
struct ProseClaims
{
    std::vector<Claim> claims;
    std::vector<Place> unread;
};

/// What the prose of a report claims about its tables, compared with them, in reading order: every number of the
/// sections without a table that is no guard case (a year, an ordinal, a phone, an approximate number), bound or not,
/// and every word like 均 and 未收到 that stands for a number; of the foreword and the prose beside the tables only what is bound. Numbers
/// and words are bound by the phrases of the report's form; a number that no phrase fits is unbound. One pass, no side
/// effect. Source of the patterns: how published reports state figures.
[[nodiscard]] ProseClaims readClaims(const ReportProse& prose);

/// The same for one paragraph, not compared with any table. `title` decides whether words of another scope are its own,
/// `year` which of the years that it names is the one before the report's.
[[nodiscard]] std::vector<Claim> readClaims(std::string_view paragraph, const Phrasebook& book, std::string_view title,
                                            std::optional<int> year = std::nullopt);
}
