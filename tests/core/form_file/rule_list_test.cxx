// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "form/built_in_checks.hxx"
#include "form_file/rule_list.hxx"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace gouji::test
{
namespace
{
ListedRule ruleOf(const std::string& id)
{
    const auto rules = listRules(forms());
    const auto found = std::ranges::find(rules, id, &ListedRule::id);
    return found == rules.end() ? ListedRule{} : *found;
}
}

TEST(RuleList, HoldsEveryRuleOfEveryFormOnce)
{
    const auto rules = listRules(forms());
    std::set<std::string> ids;
    for (const auto& rule : rules)
        EXPECT_TRUE(ids.insert(rule.id).second) << rule.id;

    for (const auto check : kBuiltInChecks)
        EXPECT_TRUE(ids.contains(std::string(check))) << check;
    for (const char* id : {"items-not-negative", "norms-stock", "year-carry", "year-in-force", "applications-organisations-blank", "text-parts"})
        EXPECT_TRUE(ids.contains(id)) << id;
}

TEST(RuleList, SaysWhatTheNewestFormSays)
{
    EXPECT_EQ(ruleOf("applications-row-total"), (ListedRule{"applications-row-total", RuleSubject::Table, "表三", Severity::Error}));
    EXPECT_EQ(ruleOf("applications-other-share"), (ListedRule{"applications-other-share", RuleSubject::Table, "表三", std::nullopt}));
    EXPECT_EQ(ruleOf("items-not-negative").table, "表二");
    EXPECT_EQ(ruleOf("section-fee"), (ListedRule{"section-fee", RuleSubject::Report, "", Severity::Info}));
    EXPECT_EQ(ruleOf("text-parts"), (ListedRule{"text-parts", RuleSubject::Prose, "", Severity::Warning}));
}

TEST(RuleList, GoesTableByTableThenChecksThenProse)
{
    const auto rules = listRules(forms());
    const auto at = [&](const char* id) { return std::ranges::find(rules, id, &ListedRule::id) - rules.begin(); };

    EXPECT_LT(at("norms-stock"), at("items-not-negative"));
    EXPECT_LT(at("items-not-negative"), at("applications-row-total"));
    EXPECT_LT(at("applications-row-total"), at("disputes-total"));
    EXPECT_LT(at("disputes-total"), at("table-missing"));
    EXPECT_LT(at("text-leftover"), at("text-parts"));
}

TEST(RuleList, EveryRuleHasAName)
{
    for (const auto& rule : listRules(forms()))
        for (const auto& [language, catalog] : catalogs())
            EXPECT_TRUE(catalog.has("rule." + rule.id)) << rule.id << " in " << language;
}
}
