// SPDX-License-Identifier: MPL-2.0
#include "comparison/compare_reports.hxx"

#include "comparison/changed_sentences.hxx"
#include "comparison/sentences.hxx"
#include "figures/figure_reference.hxx"
#include "prose/words/percentage.hxx"

#include <map>
#include <string_view>
#include <unordered_map>

namespace gouji
{
namespace
{
/// All figures of one report or the other, each once.
class Pairing
{
public:
    void add(const Report& report, StatedValue FigurePair::*side)
    {
        for (const auto& table : report.tables)
            for (std::size_t definition = 0; definition < table.figures.size(); ++definition)
                if (const auto& figure = table.figures[definition])
                    pairOf(referenceTo(table, definition)).*side = {true, figure->text, figure->value.number};
    }

    std::vector<FigurePair> take() { return std::move(figures_); }

private:
    FigurePair& pairOf(FigureReference reference)
    {
        const auto [known, isNew] = byId_.emplace(reference.id, figures_.size());
        if (isNew)
            figures_.push_back({std::move(reference), {}, {}, std::nullopt, std::nullopt});
        return figures_[known->second];
    }

    std::vector<FigurePair> figures_;
    std::unordered_map<std::string, std::size_t> byId_;
};

std::optional<Decimal> percentOf(const Decimal& difference, const Decimal& base)
{
    const auto share = percentageOf(difference.isNegative() ? Decimal(0) - difference : difference, base, Decimal(0));
    return share && difference.isNegative() ? Decimal(0) - *share : share;
}

void weigh(FigurePair& figure)
{
    if (!figure.one.number || !figure.other.number)
        return;
    figure.difference = *figure.other.number - *figure.one.number;
    figure.percent = percentOf(*figure.difference, *figure.one.number);
}

/// Those whose words the other report lacks; of what stands there several times as many as it has more.
std::vector<ProseSentence> missingIn(const std::vector<ProseSentence>& others, const std::vector<ProseSentence>& sentences)
{
    std::map<std::u32string_view, std::size_t> left;
    for (const auto& other : others)
        ++left[other.key];
    std::vector<ProseSentence> missing;
    for (const auto& sentence : sentences)
        if (const auto known = left.find(sentence.key); known != left.end() && known->second > 0)
            --known->second;
        else
            missing.push_back(sentence);
    return missing;
}

std::vector<std::string> textsOf(const std::vector<ProseSentence>& sentences)
{
    std::vector<std::string> texts;
    for (const auto& sentence : sentences)
        texts.push_back(sentence.text);
    return texts;
}
}

bool FigurePair::isEqual() const
{
    return one.isThere == other.isThere && (one.number || other.number ? one.number == other.number : one.text == other.text);
}

ComparisonCounts ReportComparison::counts() const
{
    ComparisonCounts counts;
    for (const auto& figure : figures)
        if (!figure.one.isThere)
            ++counts.figuresOnlyInOther;
        else if (!figure.other.isThere)
            ++counts.figuresOnlyInOne;
        else if (!figure.isEqual())
            ++counts.different;
    return counts;
}

ReportComparison compareReports(const ReportInDocument& one, const ReportInDocument& other)
{
    Pairing pairing;
    pairing.add(*one.report, &FigurePair::one);
    pairing.add(*other.report, &FigurePair::other);
    ReportComparison comparison{pairing.take(), {}, {}};
    for (auto& figure : comparison.figures)
        weigh(figure);
    const auto ours = sentencesOf(*one.document, *one.report);
    const auto theirs = sentencesOf(*other.document, *other.report);
    auto onlyInOne = missingIn(theirs, ours);
    auto onlyInOther = missingIn(ours, theirs);
    comparison.changed = takeChangedSentences(onlyInOne, onlyInOther);
    comparison.onlyInOne = textsOf(onlyInOne);
    comparison.onlyInOther = textsOf(onlyInOther);
    return comparison;
}
}
