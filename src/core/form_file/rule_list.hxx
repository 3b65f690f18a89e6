// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/forms.hxx"

#include <optional>
#include <string>
#include <vector>

namespace gouji
{
/// What a rule or check looks at.
enum class RuleSubject
{
    Table, ///< figures of one table
    Report, ///< a built-in check: cells and tables of any kind, sections, headings
    Prose, ///< numbers of the text
};

/// A rule or check that a finding can come from, as the newest form that has it says.
struct ListedRule
{
    std::string id;
    RuleSubject subject = RuleSubject::Report;
    std::string table; ///< title of the table, if it is about one
    std::optional<Severity> severity; ///< that of its ordinary case; none where the form has switched it off

    friend bool operator==(const ListedRule&, const ListedRule&) = default;
};

/// All rules and checks of the forms, each once: those of the tables, table by table, then the built-in checks, then
/// those of the prose.
[[nodiscard]] std::vector<ListedRule> listRules(const Forms& forms);
}
