// SPDX-License-Identifier: MPL-2.0
#include "check/cell_findings.hxx"

#include "base/compact_text.hxx"
#include "base/list_argument.hxx"
#include "check/blank_group.hxx"
#include "check/number_writing.hxx"
#include "figures/element_text.hxx"
#include "figures/figure_names.hxx"
#include "figures/figure_reference.hxx"
#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace gouji
{
namespace
{
constexpr unsigned kMostAmountDecimals = 4;
constexpr std::size_t kMostNames = 4; ///< one more than a sentence shows, so that it knows of the rest

struct CheckMessage
{
    std::string_view check;
    std::string_view message;
};

/// What is told of words behind a number, by its type; none where the words are the figure's own unit and may stand
/// there.
std::optional<CheckMessage> toldOfWords(const Figure& figure, const FigureDefinition& definition)
{
    if (isWhole(definition.type))
        return CheckMessage{kNumberWithText, kNumberWithText};
    if (definition.type == FigureType::AmountWan)
        return CheckMessage{kAmountUnit, kAmountUnit};
    if (definition.unit->isWritten(compacted(figure.value.trailingText)))
        return std::nullopt;
    return definition.type == FigureType::AmountYuan ? CheckMessage{kAmountUnit, "amount-unit.yuan"} : CheckMessage{kNumberWithText, kNumberWithText};
}

bool mentions(const Equation& equation, std::size_t figure)
{
    const auto isIn = [figure](const LinearExpression& side)
    { return std::ranges::find(side.terms, figure, &LinearTerm::figure) != side.terms.end(); };
    return equation.isEnabled && (isIn(equation.claim.left) || isIn(equation.claim.right));
}

class CellFindings
{
public:
    explicit CellFindings(const ReportTable& table) : table_(table) {}

    std::vector<Finding> collect()
    {
        for (const auto& figure : table_.figures)
            if (figure)
                examine(*figure);
        addBlankGroups();
        addCollected(kCellBlank, blank_);
        for (const auto& [severity, dashes] : dashes_)
        {
            addCollected(kCellDash, dashes);
            if (!dashes.empty())
                findings_.back().severity = severity;
        }
        addCollected(kCellPendingChange, pending_);
        return std::move(findings_);
    }

private:
    [[nodiscard]] const FigureDefinition& definitionOf(const Figure& figure) const { return table_.tableForm->figures[figure.definition]; }

    void examine(const Figure& figure)
    {
        if (figure.notes.hasPendingChange)
            pending_.push_back(figure.definition);
        switch (figure.value.state)
        {
        case ValueState::Blank: blank_.push_back(figure.definition); break;
        case ValueState::Dash: dashes_[severityOf(*table_.form, kCellDash, definitionOf(figure).id)].push_back(figure.definition); break;
        case ValueState::Unreadable: addUnreadable(figure); break;
        case ValueState::Number: examineNumber(figure); break;
        }
    }

    void examineNumber(const Figure& figure)
    {
        const auto& definition = definitionOf(figure);
        const auto type = definition.type;
        const auto& number = *figure.value.number;
        if (number.isNegative() && type != FigureType::SignedCount)
            add(figure, kNumberNegative, kNumberNegative);
        if (isWhole(type) && !number.isInteger())
            addFraction(figure);
        if (type == FigureType::AmountWan && number.fractionDigits() > kMostAmountDecimals)
            add(figure, kAmountUnit, "amount-unit.decimals");
        if (!figure.value.trailingText.empty())
            if (const auto told = toldOfWords(figure, definition))
                add(figure, told->check, told->message);
        if (figure.value.hasUnusualForm || hasIdleFraction(number, type))
            add(figure, kNumberForm, kNumberForm);
    }

    void addFraction(const Figure& figure)
    {
        const auto unit = unusualUnit(definitionOf(figure));
        auto& finding = add(figure, kNumberInteger, unit.empty() ? kNumberInteger : "number-integer.unit");
        if (!unit.empty())
            finding.arguments.emplace_back("unit", unit);
    }

    Finding& add(const Figure& figure, std::string_view check, std::string_view message)
    {
        Finding finding;
        finding.rule = check;
        finding.message = message;
        finding.subject = {SubjectKind::Table, table_.tableForm->title};
        finding.severity = severityOf(*table_.form, check, definitionOf(figure).id);
        finding.figures = {referenceTo(table_, figure.definition)};
        finding.place = figure.place;
        finding.arguments = {{"table", table_.tableForm->title}, {"text", figure.text}, {"trailing", figure.value.trailingText}};
        if (figure.value.number)
            finding.arguments.emplace_back("number", plainDigits(figure.value, definitionOf(figure).type));
        findings_.push_back(std::move(finding));
        return findings_.back();
    }

    void addUnreadable(const Figure& figure)
    {
        auto& finding = add(figure, kNumberUnreadable, kNumberUnreadable);
        for (const auto& equation : table_.tableForm->equations)
            if (mentions(equation, figure.definition))
                finding.consequences.push_back({equation.rule, elementText(*table_.tableForm, equation), std::nullopt, std::nullopt});
    }

    void addCollected(std::string_view check, const std::vector<std::size_t>& definitions)
    {
        if (definitions.empty())
            return;
        Finding finding;
        finding.rule = check;
        finding.message = check;
        finding.subject = {SubjectKind::Table, table_.tableForm->title};
        finding.severity = severityOf(*table_.form, check);
        for (const auto definition : definitions)
            finding.figures.push_back(referenceTo(table_, definition));
        finding.place = finding.figures.front().place;
        finding.arguments = {{"table", table_.tableForm->title}, {"count", std::to_string(definitions.size())}};
        finding.arguments.emplace_back("figureNames", listed(namesOfFigures(*table_.tableForm, definitions, kMostNames)));
        findings_.push_back(std::move(finding));
    }

    void addBlankGroups()
    {
        for (const auto& check : table_.tableForm->blankGroupChecks)
            addBlankGroup(check);
    }

    /// All cells of a column group blank while the column beside it is filled: one finding in place of cell-blank.
    void addBlankGroup(const BlankGroupCheck& check)
    {
        const auto cells = cellsOfBlankGroup(table_, check);
        if (cells.empty())
            return;
        const std::set<std::size_t> covered(cells.begin(), cells.end());
        std::erase_if(blank_, [&](std::size_t definition) { return covered.contains(definition); });
        addCollected(kCellBlank, cells);
        findings_.back().rule = check.id;
        findings_.back().message = check.id;
        findings_.back().severity = check.severity;
    }

    const ReportTable& table_;
    std::vector<Finding> findings_;
    std::vector<std::size_t> blank_;
    std::vector<std::size_t> pending_;
    std::map<Severity, std::vector<std::size_t>> dashes_;
};
}

std::vector<Finding> findingsOfCells(const ReportTable& table)
{
    return CellFindings(table).collect();
}
}
