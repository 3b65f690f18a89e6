// SPDX-License-Identifier: MPL-2.0
#include "form_file/rule_list.hxx"
#include "words/finding_text.hxx"
#include "words/rule_name.hxx"

#include "cli/batch/known_forms.hxx"
#include "cli/batch/output.hxx"
#include "cli/batch/printable.hxx"
#include "cli/commands/commands.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
constexpr std::size_t kColumnGap = 2;

std::string yearsOf(const Form& form)
{
    return std::to_string(form.firstYear) + "–" + (form.finalYear ? std::to_string(*form.finalYear) : std::string());
}

std::string textOf(const Form& form, const MessageCatalog& catalog)
{
    return catalog.text("cli.form", {{"form", form.id}, {"family", form.family}, {"years", yearsOf(form)}, {"source", form.source}}) + "\n";
}

std::string textOf(const std::vector<ListedRule>& rules, const MessageCatalog& catalog)
{
    std::size_t widest = 0;
    std::size_t widestSeverity = 0;
    const auto severityOf = [&catalog](const ListedRule& rule) { return rule.severity ? severityText(*rule.severity, catalog) : catalog.text("cli.rule-off"); };
    for (const auto& rule : rules)
    {
        widest = std::max(widest, rule.id.size());
        widestSeverity = std::max(widestSeverity, severityOf(rule).size());
    }
    std::string text;
    for (const auto& rule : rules)
        text.append("  ")
            .append(padded(rule.id, widest + kColumnGap))
            .append(padded(severityOf(rule), widestSeverity + kColumnGap))
            .append(ruleName(rule.id, catalog))
            .append("\n");
    return text;
}

Result<ExitStatus> listForms(const FormsWishes& wishes, const Session& session)
{
    BOOST_OUTCOME_TRY(known, knownForms(wishes.formFolder, {}));
    session.tell(known.problems);
    BOOST_OUTCOME_TRY(output, Output::open({}));
    for (const auto& form : known.forms)
        output.write(textOf(form, session.catalog));
    output.write(session.catalog.text("cli.rules") + "\n" + textOf(listRules(known.forms), session.catalog));
    BOOST_OUTCOME_TRY(output.finish());
    return known.problems.empty() ? ExitStatus::Clean : ExitStatus::Unreadable;
}
}

ExitStatus runCommand(const FormsWishes& wishes, const Session& session)
{
    return statusOf(listForms(wishes, session), session);
}
}
