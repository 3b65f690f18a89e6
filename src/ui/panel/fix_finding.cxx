// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/fix_finding.hxx"

#include "fix/fixes_of.hxx"
#include "message/fix_text.hxx"
#include "panel/finding_key.hxx"
#include "writer/apply_changes.hxx"

namespace gouji
{
namespace
{
Result<std::string> fix(FrameSession& session, const Resources& resources, const std::string& key, std::size_t choice, const std::string& words)
{
    DocumentCheck& check = session.check();
    const auto& catalog = resources.catalog;
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const auto index = findByKey(check.findings(), key);
    const auto fixes = index ? fixesNow(check, check.findings()[*index].finding) : std::vector<Fix>();
    if (choice >= fixes.size() || fixText(fixes[choice], catalog) != words)
        return catalog.text("panel.fix.gone", {{"fix", words}});
    BOOST_OUTCOME_TRY(applyChanges(session.document(), fixes[choice].changes, catalog.text("ui.undo.fix")));
    BOOST_OUTCOME_TRY(check.refresh(resources));
    return catalog.text("panel.fix.done", {{"changes", fixDetails(fixes[choice], catalog)}});
}
}

std::vector<Fix> fixesNow(const DocumentCheck& check, const Finding& finding)
{
    return fixesOf(finding, check.reports(), check.fillPlanFor(finding));
}

void fixFinding(FrameSession& session, const Resources& resources, const std::string& key, std::size_t choice, const std::string& words)
{
    const Result<std::string> done = fix(session, resources, key, choice, words);
    if (done)
        session.tell(done.value());
    else
        session.showError(done.error());
}
}
