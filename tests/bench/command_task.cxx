// SPDX-License-Identifier: MPL-2.0
#include "command_task.hxx"

#include "fill/plan_fill.hxx"
#include "fix/fixes_of.hxx"
#include "fix/safe_fixes.hxx"
#include "writer/audit/audit_document.hxx"
#include "writer/fix/apply_fix.hxx"
#include "writer/settings/resource_store.hxx"
#include "writer/writing/apply_changes.hxx"
#include "writer/writing/finding_comments.hxx"

#include <com/sun/star/lang/IllegalArgumentException.hpp>

#include <functional>
#include <map>

namespace gouji::bench
{
using css::uno::Reference;

namespace
{
struct Work
{
    Reference<css::text::XTextDocument> document;
    const Resources& resources;
    std::size_t choice;
};

/// Whether anything was written.
using Outcome = Result<bool>;

Outcome written(const Result<void>& result)
{
    BOOST_OUTCOME_TRY(result);
    return true;
}

Outcome fixOne(const Work& work)
{
    BOOST_OUTCOME_TRY(audit, auditDocument(work.document, work.resources));
    const auto plan = planFill(audit.reports);
    std::vector<Fix> fixes;
    for (const auto& finding : audit.findings)
        for (auto& fix : fixesOf(finding.finding, audit.reports, plan))
            fixes.push_back(std::move(fix));
    return fixes.empty() ? Outcome(false) : written(applyFix(work.document, fixes[work.choice % fixes.size()], "fix"));
}

Outcome fixSafe(const Work& work)
{
    BOOST_OUTCOME_TRY(audit, auditDocument(work.document, work.resources));
    const auto changes = planSafeFixes(audit.reports);
    return changes.empty() ? Outcome(false) : written(applyChanges(work.document, changes, "fix-safe"));
}

Outcome comment(const Work& work)
{
    BOOST_OUTCOME_TRY(audit, auditDocument(work.document, work.resources));
    std::vector<Finding> findings;
    for (const auto& finding : audit.findings)
        findings.push_back(finding.finding);
    BOOST_OUTCOME_TRY(count, writeComments(work.document, findings, work.resources.catalog));
    return count > 0;
}

Outcome removeAll(const Work& work)
{
    BOOST_OUTCOME_TRY(count, removeComments(work.document, work.resources.catalog));
    return count > 0;
}

const std::map<std::string, std::function<Outcome(const Work&)>> kCommands{
    {"fix", fixOne}, {"fix-safe", fixSafe}, {"comments", comment}, {"comments-removed", removeAll}};
}

css::uno::Sequence<OUString> workCommand(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::lang::XComponent>& document, const OUString& name, sal_Int32 choice)
{
    const auto command = kCommands.find(toUtf8(name));
    if (command == kCommands.end())
        throw css::lang::IllegalArgumentException("no command " + name, nullptr, 0);
    const auto known = resources(context);
    const Work work{Reference<css::text::XTextDocument>(document, css::uno::UNO_QUERY_THROW), *known.value(),
                    static_cast<std::size_t>(choice)};
    const auto outcome = command->second(work);
    if (!outcome)
        return makeSequence({fromUtf8(messageKey(outcome.error().code)), fromUtf8(work.resources.catalog.text(outcome.error()))});
    return makeSequence({outcome.value() ? OUString() : OUString("nothing")});
}
}
