// SPDX-License-Identifier: MPL-2.0
#include "support/findings.hxx"

#include "support/forms.hxx"

#include "words/finding_text.hxx"

#include <algorithm>
#include <iterator>
#include <stdexcept>

namespace gouji::test
{
std::vector<std::string> rulesOf(const std::vector<Finding>& findings)
{
    std::vector<std::string> rules;
    std::ranges::transform(findings, std::back_inserter(rules), &Finding::rule);
    return rules;
}

std::vector<std::string> textRulesOf(const std::vector<Finding>& findings)
{
    auto rules = rulesOf(findings);
    std::erase_if(rules, [](const std::string& rule) { return !rule.starts_with("text-"); });
    return rules;
}

std::set<std::string> brokenRules(const std::vector<Finding>& findings)
{
    std::set<std::string> broken;
    for (const auto& finding : findings)
    {
        for (const auto& consequence : finding.consequences)
            if (consequence.left)
                broken.insert(consequence.rule + " " + consequence.element);
        if (finding.message == finding.rule && finding.left && finding.right)
            broken.insert(finding.rule + " " + argument(finding, "element").value_or(""));
    }
    return broken;
}

std::vector<Finding> findingsOf(const std::vector<Finding>& findings, const std::string& rule)
{
    std::vector<Finding> result;
    std::ranges::copy_if(findings, std::back_inserter(result), [&](const Finding& finding) { return finding.rule == rule; });
    return result;
}

Finding theFinding(const std::vector<Finding>& findings, const std::string& rule)
{
    auto found = findingsOf(findings, rule);
    if (found.size() == 1)
        return found.front();
    std::string all;
    for (const auto& finding : findings)
        all += "\n" + finding.rule + ": " + sentence(finding);
    throw std::logic_error(std::to_string(found.size()) + " findings of " + rule + " among" + all);
}

std::vector<std::string> idsOf(const Finding& finding)
{
    std::vector<std::string> ids;
    std::ranges::transform(finding.figures, std::back_inserter(ids), &FigureReference::id);
    return ids;
}

std::string sentence(const Finding& finding)
{
    return wholeFindingText(finding, chinese());
}

std::string bareSentence(Finding finding)
{
    finding.explanations.clear();
    return sentence(finding);
}

std::optional<std::string> argument(const Finding& finding, const std::string& name)
{
    const auto found = std::ranges::find(finding.arguments, name, [](const auto& candidate) { return candidate.first; });
    return found == finding.arguments.end() ? std::nullopt : std::optional(found->second);
}

std::optional<Figure> figureOf(const Analysis& analysis, const std::string& figureId, std::size_t report)
{
    for (const auto& table : analysis.reports.at(report).tables)
        for (std::size_t index = 0; index < table.figures.size(); ++index)
            if (table.tableForm->figures[index].id == figureId)
                return table.figures[index];
    return std::nullopt;
}

std::map<std::string, std::string> figureTexts(const Analysis& analysis, std::size_t report)
{
    std::map<std::string, std::string> texts;
    for (const auto& table : analysis.reports.at(report).tables)
        for (std::size_t index = 0; index < table.figures.size(); ++index)
            if (const auto& figure = table.figures[index])
                texts[table.tableForm->figures[index].id] = figure->text;
    return texts;
}
}
