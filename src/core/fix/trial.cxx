// SPDX-License-Identifier: MPL-2.0
#include "fix/trial.hxx"

#include "evaluation/evaluate.hxx"
#include "figures/element_text.hxx"

#include <algorithm>

namespace gouji
{
namespace
{
ReportTable withChanges(ReportTable table, const std::vector<CellChange>& changes)
{
    for (auto& figure : table.figures)
        for (const auto& change : changes)
            if (figure && figure->place == change.figure.place)
                figure->value = parseCellValue(change.newText);
    return table;
}

bool isAbout(const Finding& finding, const Equation& equation, const TableForm& table)
{
    const auto element = std::ranges::find(finding.arguments, "element", &std::pair<std::string, std::string>::first);
    return finding.rule == equation.rule && element != finding.arguments.end() && element->second == elementText(table, equation);
}
}

bool mends(const std::vector<CellChange>& changes, const Finding& finding, const ReportTable& table)
{
    const auto changed = withChanges(table, changes);
    const auto before = evaluate(TableValues(table));
    const auto after = evaluate(TableValues(changed));
    for (std::size_t index = 0; index < after.size(); ++index)
    {
        const auto& equation = table.tableForm->equations[after[index].equation];
        if (after[index].outcome != Outcome::Fails)
            continue;
        const bool isNew = before[index].outcome != Outcome::Fails;
        if (isNew ? equation.severity != Severity::Info : isAbout(finding, equation, *table.tableForm))
            return false;
    }
    return true;
}
}
