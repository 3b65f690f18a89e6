// SPDX-License-Identifier: MPL-2.0
#include "form_file/bind.hxx"

#include "base/result.hxx"
#include "form/form.hxx"

#include <algorithm>
#include <map>
#include <set>

namespace gouji
{
/// The ids of a table's figures, leaves and groups, and how a name within a quantified sentence becomes a figure.
class RuleBinder::NameTable
{
public:
    explicit NameTable(const TableForm& table) : table_(table)
    {
        for (std::size_t index = 0; index < table.figures.size(); ++index)
            figures_.emplace(table.figures[index].id, index);
        for (const auto& tableBlock : table.tableBlocks)
        {
            addAxis(tableBlock.rows, rows_);
            addAxis(tableBlock.columns, columns_);
        }
        prefix_ = table.id + ".";
    }

    struct AxisNames
    {
        std::vector<std::string> leaves; ///< each id once, in the form's order
        std::map<std::string, std::vector<std::string>> groups;
    };

    [[nodiscard]] const TableForm& table() const { return table_; }
    [[nodiscard]] const AxisNames& rows() const { return rows_; }
    [[nodiscard]] const AxisNames& columns() const { return columns_; }

    [[nodiscard]] std::optional<std::size_t> figure(const std::string& name) const
    {
        const auto found = figures_.find(prefix_ + name);
        return found == figures_.end() ? std::nullopt : std::optional(found->second);
    }

private:
    static void addAxis(const Axis& axis, AxisNames& names)
    {
        for (const auto& leaf : axis.leaves)
            if (!leaf.id.empty() && std::ranges::find(names.leaves, leaf.id) == names.leaves.end())
                names.leaves.push_back(leaf.id);
        for (const auto& group : axis.groups)
        {
            auto& members = names.groups[group.id];
            for (auto leaf = group.firstLeaf; leaf < group.endLeaf; ++leaf)
                members.push_back(axis.leaves[leaf].id);
        }
    }

    const TableForm& table_;
    std::map<std::string, std::size_t> figures_;
    AxisNames rows_;
    AxisNames columns_;
    std::string prefix_;
};

namespace
{
template <class T>
using Bound = boost::outcome_v2::basic_result<T, SentenceError, boost::outcome_v2::policy::terminate>;

SentenceError unresolved(const RuleOperand& operand, const char* problem)
{
    return {operand.offset, operand.name, problem};
}

/// Binds one comparison for one element of the quantifier.
template <class NameTable>
class Binder
{
public:
    Binder(const NameTable& names, const std::optional<Quantifier>& quantifier, const std::string& element)
        : names_(names), element_(element), isColumn_(quantifier && quantifier->kind == QuantifierKind::Column)
    {
    }

    [[nodiscard]] Bound<Comparison> bind(const RuleComparison& comparison) const
    {
        BOOST_OUTCOME_TRY(left, bind(comparison.left));
        BOOST_OUTCOME_TRY(right, bind(comparison.right));
        return Comparison{std::move(left), comparison.relation, std::move(right)};
    }

private:
    [[nodiscard]] Bound<LinearExpression> bind(const RuleSum& sum) const
    {
        LinearExpression result;
        std::set<std::size_t> seen;
        for (const auto& term : sum)
        {
            if (!term.operand)
            {
                result.constant += term.factor;
                continue;
            }
            BOOST_OUTCOME_TRY(figures, figuresOf(*term.operand));
            for (const auto figure : figures)
            {
                if (!seen.insert(figure).second)
                    return unresolved(*term.operand, "figure named twice");
                result.terms.push_back({term.factor, figure});
            }
        }
        return result;
    }

    [[nodiscard]] Bound<std::vector<std::size_t>> figuresOf(const RuleOperand& operand) const
    {
        std::vector<std::string> members{operand.name};
        if (operand.isSum)
        {
            const auto& groups = (isColumn_ ? names_.rows() : names_.columns()).groups;
            const auto group = groups.find(operand.name);
            if (group == groups.end())
                return unresolved(operand, "unknown group");
            members = group->second;
        }
        std::vector<std::size_t> result;
        for (const auto& member : members)
        {
            const auto found = names_.figure(idOf(member));
            if (!found)
                return unresolved(operand, "unknown figure");
            result.push_back(*found);
        }
        return result;
    }

    [[nodiscard]] std::string idOf(const std::string& name) const
    {
        if (element_.empty())
            return name;
        const std::string year(name.starts_with(kOfLastYear) ? kOfLastYear : "");
        const auto place = name.substr(year.size());
        return year + (isColumn_ ? place + "." + element_ : element_ + "." + place);
    }

    const NameTable& names_;
    const std::string& element_;
    bool isColumn_;
};

template <class NameTable>
std::vector<std::string> allElements(const Quantifier& quantifier, const NameTable& names)
{
    if (quantifier.kind != QuantifierKind::Group)
        return quantifier.kind == QuantifierKind::Row ? names.rows().leaves : names.columns().leaves;
    std::vector<std::string> result;
    for (const auto& [id, members] : names.columns().groups)
        if (!id.empty())
            result.push_back(id);
    return result;
}

template <class NameTable>
Bound<std::vector<std::string>> elementsOf(const std::optional<Quantifier>& quantifier, const NameTable& names)
{
    if (!quantifier)
        return std::vector<std::string>{""};
    const auto all = allElements(*quantifier, names);
    if (quantifier->elements.empty())
        return all;
    std::vector<std::string> result;
    for (const auto& element : quantifier->elements)
    {
        if (std::ranges::find(all, element.name) == all.end())
            return unresolved(element, "unknown row, column or group");
        result.push_back(element.name);
    }
    return result;
}

std::optional<std::size_t> loneComputedFigure(const LinearExpression& side, const TableForm& table)
{
    const bool isLone = side.terms.size() == 1 && side.constant == 0 && side.terms.front().factor == 1;
    if (!isLone || !table.figures[side.terms.front().figure].isComputed)
        return std::nullopt;
    return side.terms.front().figure;
}

std::optional<std::size_t> statedFigure(const Comparison& claim, const TableForm& table)
{
    if (claim.relation != Relation::Equal)
        return std::nullopt;
    const auto right = loneComputedFigure(claim.right, table);
    return right ? right : loneComputedFigure(claim.left, table);
}

template <class NameTable>
Bound<std::vector<Equation>> bindElements(const RuleSentence& sentence, const NameTable& names)
{
    BOOST_OUTCOME_TRY(elements, elementsOf(sentence.quantifier, names));
    std::vector<Equation> equations;
    for (const auto& element : elements)
    {
        const Binder binder(names, sentence.quantifier, element);
        Equation equation;
        equation.element = element;
        if (sentence.condition)
        {
            BOOST_OUTCOME_TRY(condition, binder.bind(*sentence.condition));
            equation.condition = std::move(condition);
        }
        BOOST_OUTCOME_TRY(claim, binder.bind(sentence.claim));
        equation.claim = std::move(claim);
        equation.stated = statedFigure(equation.claim, names.table());
        equations.push_back(std::move(equation));
    }
    return equations;
}
}

RuleBinder::RuleBinder(const TableForm& table) : names_(std::make_unique<NameTable>(table))
{
}

RuleBinder::~RuleBinder() = default;

std::variant<std::vector<Equation>, SentenceError> RuleBinder::bind(const RuleSentence& sentence) const
{
    auto bound = bindElements(sentence, *names_);
    if (!bound)
        return bound.error();
    return std::move(bound).value();
}
}
