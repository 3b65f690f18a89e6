// SPDX-License-Identifier: MPL-2.0
#include "ui/command.hxx"

#include "text_table/text_table_finding.hxx"
#include "ui/message_box.hxx"
#include "ui/results_dialog.hxx"
#include "writer/analyse_document.hxx"
#include "writer/convert_text_tables.hxx"

namespace gouji
{
namespace
{
std::string doneText(const std::vector<ConvertedTable>& tables, const MessageCatalog& catalog)
{
    std::string titles;
    for (const auto& table : tables)
        titles += (titles.empty() ? "" : catalog.text("list.separator")) + table.title;
    return catalog.text("ui.convert.done", {{"tables", titles}});
}

std::vector<Finding> doubtsOf(const std::vector<ConvertedTable>& tables)
{
    std::vector<Finding> doubts;
    for (const auto& table : tables)
        if (!table.leftOut.empty())
            doubts.push_back(findingOfLeftOut(*table.form, table.title, table.name, table.leftOut));
    return doubts;
}

Result<void> convert(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(tables, convertTextTables(session.document(), resources));
    if (tables.empty())
    {
        showMessage(session, MessageKind::Info, resources.catalog.text("ui.convert.nothing"));
        return boost::outcome_v2::success();
    }
    BOOST_OUTCOME_TRY(after, analyseDocument(session.document(), resources));
    session.results(resources).show(resultsAfter(doneText(tables, resources.catalog), doubtsOf(tables), after.findings, resources.catalog));
    return boost::outcome_v2::success();
}
}

void convertTextCommand(FrameSession& session)
{
    const Resources* resources = session.resources();
    if (!resources)
        return;
    const Result<void> converted = convert(session, *resources);
    if (!converted)
        session.showError(converted.error());
}
}
