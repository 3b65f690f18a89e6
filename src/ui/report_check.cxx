// SPDX-License-Identifier: MPL-2.0
#include "ui/report_check.hxx"

#include "ui/results_dialog.hxx"
#include "writer/analyse_document.hxx"
#include "writer/read_last_year.hxx"

namespace gouji
{
Result<std::optional<LastYearFile>> lastYearAt(const FrameSession& session, const Resources& resources,
                                               const std::optional<std::string>& url)
{
    if (!url)
        return std::optional<LastYearFile>();
    BOOST_OUTCOME_TRY(file, readLastYear(session.context(), *url, resources));
    return std::optional<LastYearFile>(std::move(file));
}

Result<void> showCheck(FrameSession& session, const Resources& resources, const std::optional<std::string>& lastYearUrl)
{
    BOOST_OUTCOME_TRY(lastYear, lastYearAt(session, resources, lastYearUrl));
    BOOST_OUTCOME_TRY(analysis, analyseDocument(session.document(), resources, lastYear));
    session.results(resources).show(withLastYear(checkResults(analysis.findings, resources.catalog), lastYear, resources.catalog));
    return boost::outcome_v2::success();
}
}
