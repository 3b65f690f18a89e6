// SPDX-License-Identifier: MPL-2.0
#include "writer/analyse_document.hxx"

#include "writer/read_document.hxx"

namespace gouji
{
Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources)
{
    BOOST_OUTCOME_TRY(content, readDocument(document));
    Analysis analysis = analyse(content, resources.forms);
    if (!analysis.holdsReport)
        return Error{ErrorCode::NoReport, {}};
    return analysis;
}
}
