// SPDX-License-Identifier: MPL-2.0
#include "writer/audit/findings_of_document.hxx"

#include "writer/audit/audit_document.hxx"
#include "writer/files/report_file.hxx"
#include "writer/uno/office_call.hxx"
#include "writer/uno/today.hxx"
#include "writer/writing/report_reasons.hxx"

#include <com/sun/star/frame/XTitle.hpp>

namespace gouji
{
Result<FindingsReport> findingsOfDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                                          const std::optional<LastYearFile>& lastYear)
{
    const auto reasons = readReasons(document);
    if (!reasons && reasons.error().code != ErrorCode::ReasonsUnreadable)
        return reasons.error();
    BOOST_OUTCOME_TRY(audit, auditDocument(document, resources, lastYear, reasons ? reasons.value() : ReasonBook()));
    BOOST_OUTCOME_TRY(name, guarded("operation.read-document", "", [&] { return Result<std::string>(documentName(document)); }));
    return findingsReport(audit, {name, nowIso(), resources.version, lastYear ? lastYear->name : "", !reasons});
}

std::string documentName(const css::uno::Reference<css::text::XTextDocument>& document)
{
    const auto url = toUtf8(document->getURL());
    if (!url.empty())
        return fileName(url);
    const css::uno::Reference<css::frame::XTitle> window(document, css::uno::UNO_QUERY);
    return window.is() ? toUtf8(window->getTitle()) : std::string();
}
}
