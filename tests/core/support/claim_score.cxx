// SPDX-License-Identifier: MPL-2.0
#include "support/claim_score.hxx"

#include "prose/claims/read_claims.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

namespace gouji::test
{
namespace
{
using Ids = std::set<std::string>;
using nlohmann::json;

Ids idsOf(const FigureSum& sum)
{
    Ids ids;
    for (const auto& term : sum.terms())
        ids.insert(term.figure);
    return ids;
}

std::optional<int> yearOf(const json& item)
{
    return item.contains("year") ? std::optional(item.at("year").get<int>()) : std::nullopt;
}

bool isLabelOf(const json& label, const Claim& claim)
{
    const auto value = Decimal::parse(label.at("value").get<std::string>());
    return value && *value == claim.value && label.at("rule").get<std::string>() == claim.rule
        && std::ranges::any_of(label.at("readings"), [&](const json& reading)
                               { return std::ranges::any_of(claim.readings, [ids = reading.get<Ids>()](const FigureSum& sum) { return idsOf(sum) == ids; }); });
}

class Scorer
{
public:
    explicit Scorer(const Forms& forms) : forms_(forms) {}

    void add(const json& item)
    {
        ++score_.items;
        const auto form = std::ranges::find(forms_, item.at("form").get<std::string>(), &Form::id);
        text_ = item.at("text").get<std::string>();
        auto labels = item.at("claims").get<std::vector<json>>();
        for (const auto& label : labels)
            count(label.at("rule"), &ClaimScore::Counts::labelled);
        for (const auto& claim : readClaims(text_, form->phrasebook, item.value("title", ""), yearOf(item)))
            if (claim.phrase && !claim.readings.empty()) // handling fees are in no table
                addPredicted(claim, labels);
        for (const auto& label : labels)
            score_.misses.push_back("not found: " + label.at("number").get<std::string>() + " " + label.at("rule").get<std::string>() + " in " + text_);
    }

    ClaimScore take() { return std::move(score_); }

private:
    void count(const std::string& rule, std::size_t ClaimScore::Counts::*what)
    {
        ++(score_.all.*what);
        ++(score_.byRule[rule].*what);
    }

    void addPredicted(const Claim& claim, std::vector<json>& labels)
    {
        count(std::string(claim.rule), &ClaimScore::Counts::predicted);
        const auto label = std::ranges::find_if(labels, [&claim](const json& candidate) { return isLabelOf(candidate, claim); });
        if (label == labels.end())
        {
            score_.misses.push_back("wrong: " + std::string(claim.number.text) + " " + std::string(claim.rule) + " in " + text_);
            return;
        }
        count(std::string(claim.rule), &ClaimScore::Counts::right);
        count(std::string(claim.rule), &ClaimScore::Counts::found);
        labels.erase(label);
    }

    const Forms& forms_;
    std::string text_;
    ClaimScore score_;
};
}

ClaimScore scoreClaims(const std::filesystem::path& file, const Forms& forms)
{
    std::ifstream stream(file);
    Scorer scorer(forms);
    for (const auto& item : json::parse(stream))
        scorer.add(item);
    return scorer.take();
}
}
