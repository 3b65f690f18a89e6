// SPDX-License-Identifier: MPL-2.0
#include "support/report_prose_score.hxx"

#include "support/report_fixture.hxx"

#include "base/text.hxx"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
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

std::string replaced(std::string text, const std::string& words, const std::string& by)
{
    if (const auto position = text.find(words); position != std::string::npos)
        text.replace(position, words.size(), by);
    return text;
}

/// One labelled report.
class Item
{
public:
    Item(const json& item, const Form& form) : item_(item), form_(form) {}

    /// Its sentences, in each of which `words` is written as `by`.
    [[nodiscard]] ReportFixture report(const std::string& words = {}, const std::string& by = {}) const
    {
        ReportFixture fixture(form_);
        fixture.title("云岫县" + std::to_string(item_.at("year").get<int>()) + "年政府信息公开工作年度报告");
        std::map<std::string, std::vector<std::string>> texts;
        for (const auto& sentence : item_.at("sentences"))
        {
            const auto text = sentence.at(1).get<std::string>();
            texts[sectionOf(sentence.at(0))].push_back(words.empty() ? text : replaced(text, words, by));
        }
        for (const auto& [section, paragraphs] : texts)
            fixture.prose(section, paragraphs);
        for (const auto& [id, text] : item_.at("figures").items())
            fixture.cell(id, text.get<std::string>());
        return fixture;
    }

    [[nodiscard]] const std::string& sectionOf(const std::string& number) const
    {
        return std::ranges::find(form_.sections, number, &Section::number)->id;
    }

    /// Whether a claim stands where a label says: at its number, or, for words, within them.
    [[nodiscard]] bool standsAt(const Claim& claim, const json& label, const Document& document) const
    {
        const auto& sentence = item_.at("sentences").at(label.at("paragraph").get<std::size_t>());
        const auto text = sentence.at(1).get<std::string>();
        if (std::get<Paragraph>(document.blocks[claim.sentence->block]).text != text)
            return false;
        const auto characters = toCodePoints(text);
        const auto offset = [&](std::size_t position) { return toUtf8Bytes(std::u32string_view(characters).substr(0, position)).size(); };
        const auto at = label.at("at").get<std::size_t>();
        if (isDigit(characters[std::min(at, characters.size() - 1)]))
            return claim.number.offset == offset(at);
        const auto words = label.at("words").get<std::string>();
        const auto begin = text.find(words);
        return claim.number.offset >= begin && claim.number.offset < begin + words.size();
    }

private:
    const json& item_;
    const Form& form_;
};

bool meansFigures(const Claim& claim, const json& label)
{
    const auto value = Decimal::parse(label.at("value").get<std::string>());
    const auto isReading = [&](const json& reading)
    {
        const auto ids = reading.get<Ids>();
        if (claim.reading && claim.result == ClaimResult::Agrees)
            return idsOf(claim.readings[*claim.reading]) == ids;
        return std::ranges::any_of(claim.readings, [&ids](const FigureSum& sum) { return idsOf(sum) == ids; });
    };
    return value && *value == claim.value && std::ranges::any_of(label.at("figures"), isReading);
}

class Scorer
{
public:
    explicit Scorer(const Forms& forms) : form_(forms.back()) {}

    void add(const json& labelled)
    {
        ++score_.items;
        const Item item(labelled, form_);
        id_ = labelled.at("id");
        const auto report = item.report();
        const auto document = report.document();
        const auto analysis = report.analysis();
        auto labels = labelled.at("claims").get<std::vector<json>>();
        score_.labelled += labels.size();
        for (const auto& claim : analysis.claims)
            if (claim.result != ClaimResult::Unbound && !isOptional(labelled, item, claim, document))
                addBound(claim, labels, item, document);
        for (const auto& label : labels)
            miss("not found: " + label.at("number").get<std::string>() + " " + label.at("rule").get<std::string>(), label.at("words"));
        for (const auto& finding : analysis.findings)
            if (finding.rule.starts_with("text-"))
            {
                ++score_.falseFindings;
                miss("false finding: " + finding.rule, finding.place.passage);
            }
        if (labelled.contains("altered"))
            addAltered(labelled.at("altered"), item, analysis);
    }

    ReportProseScore take() { return std::move(score_); }

private:
    void miss(const std::string& what, const std::string& words) { score_.misses.push_back(id_ + " " + what + " in " + words); }

    static bool isOptional(const json& labelled, const Item& item, const Claim& claim, const Document& document)
    {
        return std::ranges::any_of(labelled.at("optional"), [&](const json& label) { return item.standsAt(claim, label, document); });
    }

    void addBound(const Claim& claim, std::vector<json>& labels, const Item& item, const Document& document)
    {
        ++score_.bound;
        const auto label = std::ranges::find_if(labels, [&](const json& candidate)
                                                { return item.standsAt(claim, candidate, document) && meansFigures(claim, candidate); });
        if (label == labels.end())
            return miss("wrong: " + std::string(claim.number.text) + " " + claim.phrase->id, std::string(claim.words.text));
        ++score_.right;
        ++score_.found;
        labels.erase(label);
    }

    void addAltered(const json& altered, const Item& item, const Analysis& analysis)
    {
        const auto words = altered.at("words").get<std::string>();
        const bool isBound = std::ranges::any_of(analysis.claims, [&](const Claim& claim)
                                                 { return claim.result != ClaimResult::Unbound && claim.sentence->passage.find(words) != std::string::npos
                                                       && words.find(claim.number.text) != std::string::npos; });
        if (!isBound)
            return;
        ++score_.altered;
        const auto changed = item.report(words, altered.at("to")).analysis();
        const auto number = altered.at("number").get<std::string>();
        const bool isReported = std::ranges::any_of(changed.findings, [&](const Finding& finding)
                                                    { return finding.rule.starts_with("text-") && finding.place.passage.find(number) != std::string::npos; });
        score_.reported += isReported ? 1 : 0;
        if (!isReported)
            miss("not reported: " + number, altered.at("to"));
    }

    const Form& form_;
    std::string id_;
    ReportProseScore score_;
};
}

std::filesystem::path proseFile()
{
    const char* folder = std::getenv("GOUJI_PROSE");
    return (folder ? std::filesystem::path(folder) : std::filesystem::path(GOUJI_SOURCE_DIR) / "../shared/prose") / "visible.json";
}

ReportProseScore scoreReportProse(const std::filesystem::path& file, const Forms& forms)
{
    std::ifstream stream(file);
    Scorer scorer(forms);
    for (const auto& item : json::parse(stream))
        scorer.add(item);
    return scorer.take();
}
}
