// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api/expected_report.hxx"

#include "document/document.hxx"
#include "prose/claims/claim.hxx"

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
/// What a number of the prose is about, as a careful reader says.
struct FieldClaim
{
    std::string number; ///< as written
    std::string near; ///< its words, with the number in 【】
    std::set<std::string> rules; ///< one of which binds it; none: it must stay unbound
    std::set<std::string> figures; ///< whose sum is meant
    bool agrees = true;
    bool isOptional = false; ///< it may stay unbound, but is never called wrong
};

/// A document of the field and what is right about it: NAME.expected.json.
struct FieldCase
{
    std::filesystem::path input; ///< empty if the scenario makes its own
    std::string scenario; ///< what is to be done with it; empty: it is read and checked
    std::map<std::string, std::string> figures; ///< id → text, "(blank)" for a blank cell
    bool hasAllFigures = true; ///< the document has no others
    bool isConverted = false; ///< they are there once the text was made tables
    std::vector<FieldClaim> claims;
    std::vector<std::set<std::string>> findings; ///< rules, one of which must warn or err
    std::set<std::string> allowed; ///< rules that may warn or err besides
    std::string orError; ///< code of a refusal that is right, too
    std::map<std::string, std::string> fill; ///< id → text of what is filled in
};

enum class FieldKind
{
    Report, ///< read and checked
    Scenario,
};

/// Names of the cases of that kind, in order; one empty name if there is no folder.
[[nodiscard]] std::vector<std::string> fieldCases(FieldKind kind);
[[nodiscard]] FieldCase fieldCase(const std::string& name);

/// How what was read departs from what is right, a line each.
[[nodiscard]] std::vector<std::string> wrongFigures(const FieldCase& right, const std::vector<org::gouji::Figure>& read);
[[nodiscard]] std::vector<std::string> wrongFindings(const FieldCase& right, const std::vector<org::gouji::Finding>& found);
[[nodiscard]] std::vector<std::string> wrongClaims(const FieldCase& right, const Document& document, const std::vector<Claim>& claims);
}
