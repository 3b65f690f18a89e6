// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "figures/report.hxx"
#include "finding/finding.hxx"
#include "reason/reviewed_finding.hxx"
#include "words/catalog.hxx"

#include <string>
#include <vector>

namespace gouji
{
/// A figure that takes part in a finding, as the panel lists it: "13：（二）部分公开 · 自然人".
struct PanelFigure
{
    std::string text;
    std::size_t report = 0; ///< Report::index
    std::string id;
    Place place;

    friend bool operator==(const PanelFigure&, const PanelFigure&) = default;
};

/// One line of the list: a finding, or all blank totals of a table that their figures determine, since one button fills
/// them.
struct PanelLine
{
    std::string key; ///< that of uniqueKeys, of its first finding
    std::vector<std::size_t> findings; ///< indices in the findings that were shown; never empty

    friend bool operator==(const PanelLine&, const PanelLine&) = default;
};

/// What is shown of the line that is selected, or an explanation in its place. Plain texts in the user's language,
/// UTF-8.
struct PanelEntry
{
    std::string key; ///< empty: of no finding
    std::string summary; ///< in one line
    std::string detail; ///< the whole sentence, and the reason if there is one
    std::vector<PanelFigure> figures; ///< the cell that is wrong by all appearance last, as in the finding

    friend bool operator==(const PanelEntry&, const PanelEntry&) = default;
};

/// Findings of one severity and one subject. Never empty.
struct PanelGroup
{
    std::string key; ///< the same in the next check
    std::string title; ///< "错误 · 表三（2）", with the number of findings
    Severity severity = Severity::Warning;
    bool isSettled = false; ///< the clerk has given a reason for each
    std::vector<PanelLine> lines;

    friend bool operator==(const PanelGroup&, const PanelGroup&) = default;
};

/// Groups the findings: errors, then warnings, then infos, then what has a reason; within these by subject, all in
/// reading order. `reportCount`: in the document; of several, the groups are told apart.
[[nodiscard]] std::vector<PanelGroup> groupFindings(const std::vector<ReviewedFinding>& findings, std::size_t reportCount,
                                                    const MessageCatalog& catalog);

/// Whether a line stands for one finding, which can be given a reason; what says the same again beside it does not
/// count.
[[nodiscard]] bool standsForOne(const PanelLine& line, const std::vector<ReviewedFinding>& findings);

/// What a line stands for, as one finding: the finding itself, or for several one about all their cells,
/// "total-blank.several".
[[nodiscard]] Finding findingOf(const PanelLine& line, const std::vector<ReviewedFinding>& findings);
}
