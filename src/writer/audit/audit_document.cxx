// SPDX-License-Identifier: MPL-2.0
#include "writer/audit/audit_document.hxx"

#include "writer/reading/read_document.hxx"
#include "writer/reading/table_reader.hxx"

namespace gouji
{
Result<Audit> auditDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                            const std::optional<LastYearFile>& lastYear, const ReasonBook& reasons)
{
    BOOST_OUTCOME_TRY(content, readDocument(document));
    auto result = audit(content, resources.forms, {resources.severities}, lastYear ? &*lastYear : nullptr, reasons);
    if (!result.holdsReport)
        return Error{ErrorCode::NoReport, {{"absence", result.absence}}};
    return result;
}

Analysis analyseTables(const std::vector<css::uno::Reference<css::text::XTextTable>>& tables, const Forms& forms)
{
    Document content;
    for (const auto& table : tables)
        (void)readTable(table, {}, content.blocks);
    return analyse(content, forms);
}
}
