// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/fix_finding.hxx"

#include "fix/fixes_of.hxx"
#include "view/doubtful_source.hxx"
#include "view/finding_key.hxx"
#include "words/fix_text.hxx"
#include "writer/fix/apply_fix.hxx"
#include "writer/places/select_place.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
Place placeOf(const Fix& fix)
{
    if (fix.words.empty())
        return fix.changes.front().figure.place;
    Place written = fix.words.front().place;
    written.passage = fix.words.front().newText;
    return written;
}

Result<Notice> fix(FrameSession& session, const Resources& resources, const std::string& key, const Fix& wanted)
{
    DocumentCheck& check = session.check();
    const auto& catalog = resources.catalog;
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const auto index = findByKey(check.findings(), key);
    const auto fixes = index ? fixesNow(check, check.findings()[*index].finding) : std::vector<Fix>();
    const auto now = std::ranges::find_if(fixes, [&](const Fix& fix) { return doTheSame(fix, wanted); });
    if (now == fixes.end())
        return Notice{"panel.fix.gone", {{"fix", fixText(wanted, catalog)}}};
    BOOST_OUTCOME_TRY(applyFix(session.document(), *now, catalog.text("ui.undo.fix")));
    BOOST_OUTCOME_TRY(selectPlace(session.document(), placeOf(*now))); // so that the change is in sight
    BOOST_OUTCOME_TRY(check.refresh(resources));
    const bool isOne = now->changes.size() + now->words.size() == 1; // many would not fit
    return Notice{"panel.fix.done", {{"changes", isOne ? fixDetails(*now, catalog) : fixText(*now, catalog)}}};
}
}

std::vector<Fix> fixesNow(const DocumentCheck& check, const Finding& finding)
{
    auto fixes = fixesOf(finding, check.reports(), check.fillPlanFor(finding));
    if (hasDoubtfulSource(finding, check.findings()))
        std::erase_if(fixes, [](const Fix& fix) { return fix.kind == FixKind::Words; });
    return fixes;
}

void fixFinding(FrameSession& session, const Resources& resources, const std::string& key, const Fix& wanted)
{
    const Result<Notice> done = fix(session, resources, key, wanted);
    if (done)
        session.tell(done.value());
    else
        session.showError(done.error());
}
}
