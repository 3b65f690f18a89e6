// SPDX-License-Identifier: MPL-2.0
#include "writer/analysis/analyse_document.hxx"

#include "last_year/compare_with_last_year.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/reading/table_reader.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources)
{
    return analyseDocument(document, resources, std::nullopt);
}

Result<Analysis> analyseDocument(const css::uno::Reference<css::text::XTextDocument>& document, const Resources& resources,
                                 const std::optional<LastYearFile>& lastYear)
{
    BOOST_OUTCOME_TRY(content, readDocument(document));
    return analyseContent(content, resources, lastYear, Judgement::AsFiled);
}

Result<Analysis> analyseContent(const Document& content, const Resources& resources, const std::optional<LastYearFile>& lastYear,
                                Judgement judgement)
{
    Analysis analysis = analyse(content, resources.forms, judgement);
    analysis.scope.lastYear = lastYear.has_value();
    if (!analysis.holdsReport)
        return Error{ErrorCode::NoReport, {}};
    if (lastYear)
        std::ranges::move(compareWithLastYear(content, analysis, *lastYear), std::back_inserter(analysis.findings));
    analysis.findings = sortedByPlace(withSeverities(std::move(analysis.findings), resources.severities, analysis.reports));
    return analysis;
}

Analysis analyseTables(const std::vector<css::uno::Reference<css::text::XTextTable>>& tables, const Forms& forms)
{
    Document content;
    for (const auto& table : tables)
        readTable(table, TableProtection::None, content.blocks);
    return analyse(content, forms);
}
}
