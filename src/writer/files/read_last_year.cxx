// SPDX-License-Identifier: MPL-2.0
#include "writer/files/read_last_year.hxx"

#include "recognition/recognise.hxx"
#include "writer/files/hidden_document.hxx"
#include "writer/files/report_file.hxx"
#include "writer/reading/read_document.hxx"

namespace gouji
{
Result<LastYearFile> readLastYear(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  const css::uno::Reference<css::text::XTextDocument>& ofDocument, const std::string& url,
                                  const Resources& resources)
{
    if (ofDocument->getURL() == fromUtf8(url))
        return Error{ErrorCode::ReportFileIsDocument, {{"file", fileName(url)}}};
    BOOST_OUTCOME_TRY(file, HiddenDocument::open(context, url));
    BOOST_OUTCOME_TRY(document, readDocument(file.reference()));
    auto recognition = recognise(document, resources.forms);
    if (!recognition.holdsReport)
        return Error{ErrorCode::ReportFileWithoutReport, {{"file", fileName(url)}}};
    return LastYearFile{url, fileName(url), std::move(document), std::move(recognition.reports)};
}
}
