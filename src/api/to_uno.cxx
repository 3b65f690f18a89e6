// SPDX-License-Identifier: MPL-2.0
#include "api/to_uno.hxx"

#include "words/explanation_text.hxx"
#include "words/finding_text.hxx"

#include <algorithm>
#include <iterator>

namespace gouji
{
namespace
{
template <class T>
css::uno::Sequence<T> toSequence(const std::vector<T>& elements)
{
    return css::uno::Sequence<T>(elements.data(), static_cast<sal_Int32>(elements.size()));
}

org::gouji::FigureState toUno(ValueState state)
{
    switch (state)
    {
    case ValueState::Number: return org::gouji::FigureState_NUMBER;
    case ValueState::Blank: return org::gouji::FigureState_BLANK;
    case ValueState::Dash: return org::gouji::FigureState_DASH;
    case ValueState::Unreadable: return org::gouji::FigureState_UNREADABLE;
    }
    return org::gouji::FigureState_UNREADABLE;
}

org::gouji::Severity toUno(Severity severity)
{
    switch (severity)
    {
    case Severity::Info: return org::gouji::Severity_INFO;
    case Severity::Warning: return org::gouji::Severity_WARNING;
    case Severity::Error: return org::gouji::Severity_ERROR;
    }
    return org::gouji::Severity_ERROR;
}

OUString toUno(const std::optional<Decimal>& value)
{
    return value ? fromUtf8(value->toString()) : OUString();
}

OUString toUno(const Place& place)
{
    return fromUtf8(addressOf(place));
}

org::gouji::Figure toUno(const Figure& figure, const FigureDefinition& definition, std::size_t report)
{
    org::gouji::Figure result;
    result.Id = fromUtf8(definition.id);
    result.Table = fromUtf8(figure.place.table);
    result.Cell = fromUtf8(figure.place.cell);
    result.Text = fromUtf8(figure.text);
    result.Value = toUno(figure.value.number);
    result.State = toUno(figure.value.state);
    result.Report = static_cast<sal_Int32>(report);
    return result;
}

org::gouji::FindingState stateOf(const std::optional<Reason>& reason)
{
    if (!reason)
        return org::gouji::FindingState_OPEN;
    return reason->kind == ReasonKind::Confirmed ? org::gouji::FindingState_CONFIRMED : org::gouji::FindingState_SET_ASIDE;
}

org::gouji::Finding toUno(const ReviewedFinding& reviewed, const MessageCatalog& catalog)
{
    const auto& finding = reviewed.finding;
    org::gouji::Finding result;
    result.Rule = fromUtf8(finding.rule);
    result.Severity = toUno(finding.severity);
    result.Message = fromUtf8(wholeFindingText(finding, catalog));
    std::vector<OUString> figures;
    std::vector<OUString> cells;
    for (const auto& figure : finding.figures)
    {
        figures.push_back(fromUtf8(figure.id));
        cells.push_back(toUno(figure.place));
    }
    if (cells.empty() && !finding.place.table.empty())
        cells.push_back(toUno(finding.place));
    result.Figures = toSequence(figures);
    result.Cells = toSequence(cells);
    result.Stated = toUno(finding.stated);
    result.Expected = toUno(finding.expected);
    result.Report = static_cast<sal_Int32>(finding.report);
    result.State = stateOf(reviewed.reason);
    return result;
}

org::gouji::ClaimResult toUno(ClaimResult result)
{
    switch (result)
    {
    case ClaimResult::Agrees: return org::gouji::ClaimResult_AGREES;
    case ClaimResult::Contradicts: return org::gouji::ClaimResult_CONTRADICTS;
    case ClaimResult::Unbound: return org::gouji::ClaimResult_UNBOUND;
    }
    return org::gouji::ClaimResult_UNBOUND;
}

css::uno::Sequence<OUString> figuresOf(const Claim& claim)
{
    std::vector<OUString> ids;
    const auto reading = claim.reading.value_or(0);
    for (const auto* sums : {&claim.readings, &claim.bases})
        if (reading < sums->size())
            for (const auto& term : (*sums)[reading].terms())
                ids.push_back(fromUtf8(term.figure));
    return toSequence(ids);
}

org::gouji::Claim toUno(const Claim& claim)
{
    org::gouji::Claim result;
    result.Sentence = fromUtf8(claim.sentence->passage);
    result.Number = fromUtf8(claim.number.text);
    result.Value = fromUtf8(claim.value.toString());
    result.Rule = fromUtf8(claim.rule);
    result.Figures = figuresOf(claim);
    result.Expected = toUno(claim.expected);
    result.Result = toUno(claim.result);
    result.Report = static_cast<sal_Int32>(claim.report);
    return result;
}
}

css::uno::Sequence<org::gouji::Figure> toUno(const std::vector<Report>& reports)
{
    std::vector<org::gouji::Figure> result;
    for (const auto& report : reports)
        for (const auto& table : report.tables)
            for (const auto& figure : table.figures)
                if (figure)
                    result.push_back(toUno(*figure, table.tableForm->figures[figure->definition], report.index));
    return toSequence(result);
}

css::uno::Sequence<org::gouji::Finding> toUno(const std::vector<ReviewedFinding>& findings, const MessageCatalog& catalog)
{
    std::vector<org::gouji::Finding> result;
    for (const auto& finding : findings)
        result.push_back(toUno(finding, catalog));
    return toSequence(result);
}

css::uno::Sequence<org::gouji::Claim> toUno(const std::vector<Claim>& claims)
{
    std::vector<org::gouji::Claim> result;
    for (const auto& claim : claims)
        result.push_back(toUno(claim));
    return toSequence(result);
}

css::uno::Sequence<org::gouji::CellChange> toUno(const std::vector<CellChange>& changes)
{
    std::vector<org::gouji::CellChange> result;
    for (const auto& change : changes)
        result.push_back({fromUtf8(change.figure.id), fromUtf8(change.figure.place.table), fromUtf8(change.figure.place.cell),
                          fromUtf8(change.oldText), fromUtf8(change.newText)});
    return toSequence(result);
}

css::uno::Sequence<org::gouji::ConvertedTable> toUno(const std::vector<ConvertedTable>& tables)
{
    std::vector<org::gouji::ConvertedTable> result;
    for (const auto& table : tables)
    {
        std::vector<OUString> leftOut;
        std::ranges::transform(table.leftOut, std::back_inserter(leftOut), fromUtf8);
        result.push_back({fromUtf8(table.name), toSequence(leftOut)});
    }
    return toSequence(result);
}

css::uno::Sequence<org::gouji::Repair> toUno(const std::vector<RepairProposal>& proposals, const MessageCatalog& catalog)
{
    std::vector<org::gouji::Repair> result;
    for (const auto& [explanation, slip, report] : proposals)
    {
        std::vector<org::gouji::CellChange> changes;
        for (const auto& change : explanation.proposals)
            changes.push_back({fromUtf8(change.figure.id), fromUtf8(change.figure.place.table), fromUtf8(change.figure.place.cell),
                               fromUtf8(change.oldText), fromUtf8(change.newText)});
        result.push_back({toSequence(changes), fromUtf8(slip), fromUtf8(explanationText(explanation, catalog)),
                          static_cast<sal_Int32>(report)});
    }
    return toSequence(result);
}
}
