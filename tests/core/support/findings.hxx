// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "analysis/analysis.hxx"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace gouji::test
{
/// Rule ids of all findings, in their order.
[[nodiscard]] std::vector<std::string> rulesOf(const std::vector<Finding>& findings);
/// Those about the prose among them.
[[nodiscard]] std::vector<std::string> textRulesOf(const std::vector<Finding>& findings);
/// "rule element" of every equation that is broken, whether a finding of its own or the consequence of one.
[[nodiscard]] std::set<std::string> brokenRules(const std::vector<Finding>& findings);
[[nodiscard]] std::vector<Finding> findingsOf(const std::vector<Finding>& findings, const std::string& rule);
/// The one finding of a rule; the test fails with the rules there are if it is not the only one.
[[nodiscard]] Finding theFinding(const std::vector<Finding>& findings, const std::string& rule);
[[nodiscard]] std::vector<std::string> idsOf(const Finding& finding);
/// The sentence in Chinese with the lines below it.
[[nodiscard]] std::string sentence(const Finding& finding);
/// The same without its explanations.
[[nodiscard]] std::string bareSentence(Finding finding);
[[nodiscard]] std::optional<std::string> argument(const Finding& finding, const std::string& name);

/// The figure read from the first report; absent if the table was not recognised or has no such row or column.
[[nodiscard]] std::optional<Figure> figureOf(const Analysis& analysis, const std::string& figureId, std::size_t report = 0);
/// Texts of all figures read, by id.
[[nodiscard]] std::map<std::string, std::string> figureTexts(const Analysis& analysis, std::size_t report = 0);
}
