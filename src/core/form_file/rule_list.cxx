// SPDX-License-Identifier: MPL-2.0
#include "form_file/rule_list.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <algorithm>
#include <iterator>
#include <ranges>

namespace gouji
{
namespace
{
class RuleList
{
public:
    explicit RuleList(const Forms& forms)
    {
        for (const auto& form : forms)
            for (const auto& table : form.tables)
                tables_.push_back(table.id);
        for (const auto& form : forms | std::views::reverse)
            addForm(form);
    }

    std::vector<ListedRule> collect()
    {
        const auto order = [this](const TableRule& rule) { return std::ranges::find(tables_, rule.table) - tables_.begin(); };
        std::ranges::stable_sort(ofTables_, {}, order);
        std::vector<ListedRule> all;
        for (auto& rule : ofTables_)
            all.push_back(std::move(rule.rule));
        std::ranges::move(checks_, std::back_inserter(all));
        std::ranges::move(ofProse_, std::back_inserter(all));
        return all;
    }

private:
    struct TableRule
    {
        std::string table; ///< id
        ListedRule rule;
    };

    void addForm(const Form& form)
    {
        for (const auto& table : form.tables)
            addTable(table);
        for (const auto id : kBuiltInChecks)
            if (applies(form, id))
                add(checks_, {std::string(id), RuleSubject::Report, {}, form.checks.at(std::string(id)).severity});
        for (const auto& [id, severity] : form.phrasebook.rules)
            add(ofProse_, {id, RuleSubject::Prose, {}, severity});
    }

    void addTable(const TableForm& table)
    {
        const auto addEquation = [&](const Equation& equation)
        { addOfTable(table, equation.rule, equation.isEnabled ? std::optional(equation.severity) : std::nullopt); };
        std::ranges::for_each(table.equations, addEquation);
        std::ranges::for_each(table.lastYear.equations, addEquation);
        for (const auto& check : table.blankGroupChecks)
            addOfTable(table, check.id, check.severity);
    }

    void addOfTable(const TableForm& table, const std::string& id, std::optional<Severity> severity)
    {
        if (std::ranges::none_of(ofTables_, [&id](const TableRule& known) { return known.rule.id == id; }))
            ofTables_.push_back({table.id, {id, RuleSubject::Table, table.title, severity}});
    }

    static void add(std::vector<ListedRule>& list, ListedRule rule)
    {
        if (std::ranges::find(list, rule.id, &ListedRule::id) == list.end())
            list.push_back(std::move(rule));
    }

    std::vector<std::string> tables_; ///< ids in the forms' order
    std::vector<TableRule> ofTables_;
    std::vector<ListedRule> checks_;
    std::vector<ListedRule> ofProse_;
};
}

std::vector<ListedRule> listRules(const Forms& forms)
{
    return RuleList(forms).collect();
}
}
