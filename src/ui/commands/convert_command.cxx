// SPDX-License-Identifier: MPL-2.0
#include "ui/commands/command.hxx"

#include "pasted_table/pasted_table_finding.hxx"
#include "writer/inserting/convert_text_tables.hxx"

namespace gouji
{
namespace
{
std::string titlesOf(const std::vector<ConvertedTable>& tables, const MessageCatalog& catalog)
{
    std::string titles;
    for (const auto& table : tables)
        titles += (titles.empty() ? "" : catalog.text("list.separator")) + table.title;
    return titles;
}

std::vector<Finding> doubtsOf(const std::vector<ConvertedTable>& tables)
{
    std::vector<Finding> doubts;
    for (const auto& table : tables)
        if (!table.leftOut.empty())
            doubts.push_back(findingOfLeftOut(*table.form, table.title, table.name, table.leftOut));
    return doubts;
}
}

CommandResult convertTextCommand(FrameSession& session, const Resources& resources)
{
    BOOST_OUTCOME_TRY(tables, convertTextTables(session.document(), resources));
    if (tables.empty())
        return Notice{"ui.convert.nothing"};
    BOOST_OUTCOME_TRY(session.check().refresh(resources));
    return withRemarks({"ui.convert.done", {{"tables", titlesOf(tables, resources.catalog)}}}, doubtsOf(tables));
}
}
