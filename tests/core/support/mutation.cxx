// SPDX-License-Identifier: MPL-2.0
#include "support/mutation.hxx"

#include "support/plain_sums.hxx"

#include <algorithm>
#include <array>
#include <optional>
#include <random>
#include <set>
#include <tuple>

namespace gouji::test
{
namespace
{
using Random = std::mt19937;

std::size_t below(Random& random, std::size_t end)
{
    return random() % end;
}

std::string digitsExchanged(std::string digits, Random& random)
{
    const auto at = below(random, digits.size());
    std::swap(digits[at], digits[(at + 1) % digits.size()]);
    return digits;
}

std::string digitDropped(std::string digits, Random& random)
{
    return digits.erase(below(random, digits.size()), 1);
}

std::string digitDoubled(std::string digits, Random& random)
{
    const auto at = below(random, digits.size());
    return digits.insert(at, 1, digits[at]);
}

std::string digitMistyped(std::string digits, Random& random)
{
    digits[below(random, digits.size())] = static_cast<char>('0' + below(random, 10));
    return digits;
}

std::string cellEmptied(std::string, Random&)
{
    return {};
}

constexpr std::array kSlips{digitsExchanged, digitDropped, digitDoubled, digitMistyped, cellEmptied};

/// A figure of the document and where its number stands.
struct Target
{
    std::size_t report = 0;
    std::size_t table = 0;
    std::size_t definition = 0;
};

std::vector<Target> targetsOf(const Analysis& analysis)
{
    std::vector<Target> targets;
    for (const auto& report : analysis.reports)
        for (std::size_t table = 0; table < report.tables.size(); ++table)
            for (const auto& figure : report.tables[table].figures)
                if (figure && figure->value.state == ValueState::Number)
                    targets.push_back({report.index, table, figure->definition});
    return targets;
}

const ReportTable& tableOf(const Analysis& analysis, const Target& target)
{
    return analysis.reports.at(target.report).tables.at(target.table);
}

using FindingKey = std::tuple<std::string, std::string, std::vector<std::string>>;

/// Warnings and errors that name the figure.
std::set<FindingKey> findingsAbout(const Analysis& analysis, const std::string& figureId)
{
    std::set<FindingKey> keys;
    for (const auto& finding : analysis.findings)
    {
        std::vector<std::string> ids;
        for (const auto& figure : finding.figures)
            ids.push_back(figure.id);
        if (finding.severity != Severity::Info && std::ranges::find(ids, figureId) != ids.end())
            keys.emplace(finding.rule, finding.message, std::move(ids));
    }
    return keys;
}

class Mutations
{
public:
    Mutations(const Document& document, const Forms& forms, std::uint32_t seed)
        : document_(document), forms_(forms), random_(seed), before_(analyse(document, forms)), targets_(targetsOf(before_))
    {
    }

    MutationScore score(std::size_t count)
    {
        for (std::size_t slip = 0; slip < count && !targets_.empty(); ++slip)
            tryOne(targets_[below(random_, targets_.size())]);
        return std::move(score_);
    }

private:
    void tryOne(const Target& target)
    {
        const auto& table = tableOf(before_, target);
        const auto& figure = *table.figures[target.definition];
        auto mutated = document_;
        auto& text = std::get<Table>(mutated.blocks[figure.place.block]).cells[figure.place.order].text;
        const auto written = differentFrom(figure.text);
        text = written;
        const auto& id = table.tableForm->figures[target.definition].id;
        const auto after = analyse(mutated, forms_);
        ++score_.slips;
        if (isFlagged(after, target, id))
            ++score_.flagged;
        else if (brokenSums(tableOf(after, target), target.definition).empty())
            ++score_.consistent;
        else
            score_.missed.push_back(id + " " + figure.text + " -> " + written);
    }

    std::string differentFrom(const std::string& text)
    {
        auto other = text;
        while (other == text)
            other = kSlips.at(below(random_, kSlips.size()))(text, random_);
        return other;
    }

    [[nodiscard]] bool isFlagged(const Analysis& after, const Target& target, const std::string& id) const
    {
        const auto known = findingsAbout(before_, id);
        const auto now = findingsAbout(after, id);
        if (!std::ranges::includes(known, now))
            return true;
        const auto broken = brokenSums(tableOf(after, target), target.definition);
        return std::ranges::any_of(after.findings,
                                   [&](const Finding& finding) { return finding.report == target.report && tells(finding, broken); });
    }

    /// Is one of these equations what the finding is about, or one of its consequences?
    static bool tells(const Finding& finding, const std::set<BrokenSum>& broken)
    {
        return std::ranges::any_of(broken,
                                   [&](const BrokenSum& sum)
                                   {
                                       const auto isIt = [&](const Consequence& other) { return other.rule == sum.rule && other.left == sum.left && other.right == sum.right; };
                                       const bool isOwn = finding.rule == sum.rule && finding.left && finding.right
                                                       && finding.left->value == sum.left && finding.right->value == sum.right;
                                       return isOwn || std::ranges::any_of(finding.consequences, isIt);
                                   });
    }

    const Document& document_;
    const Forms& forms_;
    Random random_;
    Analysis before_;
    std::vector<Target> targets_;
    MutationScore score_;
};
}

MutationScore& MutationScore::operator+=(const MutationScore& other)
{
    slips += other.slips;
    flagged += other.flagged;
    consistent += other.consistent;
    missed.insert(missed.end(), other.missed.begin(), other.missed.end());
    return *this;
}

MutationScore scoreMutations(const Document& document, const Forms& forms, std::uint32_t seed, std::size_t count)
{
    return Mutations(document, forms, seed).score(count);
}
}
