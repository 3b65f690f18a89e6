// SPDX-License-Identifier: MPL-2.0
#include "analysis/analysis.hxx"

#include "analysis/absence.hxx"

#include "check/check_report.hxx"
#include "form/built_in_checks.hxx"
#include "prose/claims/read_claims.hxx"
#include "prose/findings/prose_findings.hxx"
#include "recognition/recognise.hxx"
#include "structure/structure_findings.hxx"
#include "structure/unread_findings.hxx"

#include <algorithm>
#include <iterator>
#include <set>
#include <utility>

namespace gouji
{
namespace
{
std::size_t cellsOf(const Report& report)
{
    std::size_t cells = 0;
    for (const auto& table : report.tables)
        cells += static_cast<std::size_t>(std::ranges::count_if(table.figures, [](const auto& figure) { return figure.has_value(); }));
    return cells;
}

std::size_t sentencesOf(const std::vector<Claim>& claims)
{
    std::set<std::pair<std::size_t, std::size_t>> sentences;
    for (const auto& claim : claims)
        if (claim.result != ClaimResult::Unbound)
            sentences.emplace(claim.sentence->block, claim.sentence->order);
    return sentences.size();
}

bool restsOnBlanks(const Finding& finding)
{
    const auto isBlank = [](const Operand& operand) { return operand.source == OperandSource::Blank || operand.source == OperandSource::Computed; };
    return finding.right && std::ranges::any_of(finding.right->operands, isBlank);
}

/// Of the text of a report that is being filled in: what its blanks may still put right is left out, and so are its
/// prompts as long as the progress says that some are left.
void leaveOutUnfinished(Analysis& analysis)
{
    std::erase_if(analysis.findings,
                  [&](const Finding& finding)
                  {
                      const bool isInProgress = finding.rule == kTextLeftover && analysis.progress[finding.report].isTextOpen();
                      return isInProgress || (finding.place.isPassage() && restsOnBlanks(finding));
                  });
}

/// 未收取信息处理费: no number, and nothing that a table has; only beside another sentence it says something.
bool isWordOfNoTable(const Claim& claim)
{
    return claim.phrase && claim.phrase->kind == PhraseKind::None && claim.readings.empty();
}
}

Analysis analyse(const Document& document, const Forms& forms)
{
    return analyse(document, forms, Judgement::AsFiled);
}

Analysis analyse(const Document& document, const Forms& forms, Judgement judgement)
{
    auto recognition = recognise(document, forms);
    Analysis analysis{std::move(recognition.reports), std::move(recognition.findings), {}, recognition.holdsReport};
    if (!analysis.holdsReport)
        analysis.absence = absenceOf(document);
    for (const auto& report : analysis.reports)
    {
        const ReportProse prose(document, report);
        auto check = checkReport(report, judgement);
        auto [claims, unread] = readClaims(prose);
        auto ofClaims = findingsOfClaims(claims, report);
        std::erase_if(claims, isWordOfNoTable);
        analysis.scope.cells += cellsOf(report);
        analysis.scope.equations += check.equations;
        analysis.scope.sentences += sentencesOf(claims);
        std::ranges::move(check.findings, std::back_inserter(analysis.findings));
        std::ranges::move(findingsOfStructure(prose), std::back_inserter(analysis.findings));
        std::ranges::move(findingsOfUnread(prose, unread), std::back_inserter(analysis.findings));
        std::ranges::move(ofClaims, std::back_inserter(analysis.findings));
        analysis.progress.push_back(progressOf(prose));
        std::ranges::move(claims, std::back_inserter(analysis.claims));
    }
    if (isTyping(judgement))
        leaveOutUnfinished(analysis);
    analysis.findings = sortedByPlace(std::move(analysis.findings));
    return analysis;
}
}
