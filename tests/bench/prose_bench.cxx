// SPDX-License-Identifier: MPL-2.0
// gouji_prose_bench: how well and how fast claims are read from prose; exit code 1 if a promise is not kept. Misses are listed for the
// sentences to develop on only.
#include "limits.hxx"

#include "command_line/command_line.hxx"

#include "support/claim_score.hxx"
#include "support/forms.hxx"
#include "support/report_prose_score.hxx"

#include "prose/claims/paragraph_claims.hxx"

#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <fstream>

namespace
{
using namespace gouji;

const std::filesystem::path kFolder = GOUJI_SOURCE_DIR "/tests/data/claims";
constexpr std::size_t kProseCharacters = 6000; ///< about six pages
constexpr double kLimit = 0.6; // ms
constexpr double kMostWrong = 1; // percent: a precision of 99 %
constexpr double kMostMissed = 8; // percent: a recall of 92 %
constexpr double kMostFalse = 5; // false findings in a hundred reports

bool reportScore(const std::string& name, const test::ClaimScore& score)
{
    const auto percent = [](std::size_t thousandths) { return (1000.0 - static_cast<double>(thousandths)) / 10; };
    std::printf("claims of %zu %s sentences: precision %.1f %%, recall %.1f %%\n", score.items, name.c_str(),
                100 - percent(score.all.precision()), 100 - percent(score.all.recall()));
    for (const auto& [rule, counts] : score.byRule)
        std::printf("    %-24s %3zu labelled, %3zu found, %3zu wrong\n", rule.c_str(), counts.labelled, counts.found, counts.predicted - counts.right);
    const bool isPrecise = bench::report({name + ": claims read wrongly", percent(score.all.precision()), kMostWrong, "%", ""});
    return bench::report({name + ": claims not found", percent(score.all.recall()), kMostMissed, "%", ""}) && isPrecise;
}

/// The number phrases of published reports, where they are at hand.
bool reportPublished(const std::filesystem::path& file, const Forms& all)
{
    if (!std::filesystem::exists(file))
    {
        std::printf("no number phrases of published reports here: set GOUJI_PROSE to their folder\n");
        return true;
    }
    const auto score = test::scoreReportProse(file, all);
    for (const auto& miss : score.misses)
        std::printf("%s\n", miss.c_str());
    const auto percentMissing = [](std::size_t thousandths) { return (1000.0 - static_cast<double>(thousandths)) / 10; };
    const auto details = std::to_string(score.right) + " of " + std::to_string(score.bound) + " bound rightly, " + std::to_string(score.found) + " of "
        + std::to_string(score.labelled) + " labelled";
    const bool isPrecise = bench::report({"published: claims read wrongly", percentMissing(score.precision()), kMostWrong, "%", details});
    const bool isComplete = bench::report({"published: claims not found", percentMissing(score.recall()), kMostMissed, "%", ""});
    const bool isSilent = bench::report({"published: false findings in 100 reports", 100.0 * static_cast<double>(score.falseFindings) / static_cast<double>(score.items), kMostFalse, "", ""});
    return bench::report({"published: changed numbers not reported", static_cast<double>(score.altered - score.reported), 0, "",
                          "of " + std::to_string(score.altered)})
        && isPrecise && isComplete && isSilent;
}

/// The labelled sentences one after the other, as long as six pages.
std::vector<std::string> prose()
{
    std::ifstream stream(kFolder / "develop.json");
    const auto items = nlohmann::json::parse(stream);
    std::vector<std::string> paragraphs;
    constexpr std::size_t kBytesPerCharacter = 3;
    for (std::size_t bytes = 0, item = 0; bytes < kProseCharacters * kBytesPerCharacter; ++item)
    {
        paragraphs.push_back(items[item % items.size()].at("text"));
        bytes += paragraphs.back().size();
    }
    return paragraphs;
}

bool reportSpeed(const Phrasebook& book)
{
    using Clock = std::chrono::steady_clock;
    constexpr int kRounds = 50;
    const auto paragraphs = prose();
    std::vector<double> milliseconds;
    std::size_t claims = 0;
    for (int round = 0; round < kRounds; ++round)
    {
        const auto begin = Clock::now();
        const Lexicon lexicon(book, "", std::nullopt);
        SectionReader reader(lexicon);
        for (const auto& paragraph : paragraphs)
            claims += reader.read(paragraph, 0).size();
        milliseconds.push_back(std::chrono::duration<double, std::milli>(Clock::now() - begin).count());
    }
    return bench::report({"claims of six pages of prose", bench::medianOf(milliseconds), kLimit, "ms", std::to_string(claims / kRounds) + " numbers"});
}
}

int main(int argumentCount, char** arguments)
{
    CLI::App program("How many number phrases are understood, and in what time.", "gouji_prose_bench");
    if (const auto status = readCommandLine(program, argumentCount, arguments))
        return *status;
    const auto& all = test::forms();
    const auto develop = test::scoreClaims(kFolder / "develop.json", all);
    for (const auto& miss : develop.misses)
        std::printf("%s\n", miss.c_str());
    bool isKept = reportScore("develop", develop);
    if (std::filesystem::exists(kFolder / "score.json"))
        isKept &= reportScore("score", test::scoreClaims(kFolder / "score.json", all));
    isKept &= reportPublished(test::proseFile(), all);
    isKept &= reportSpeed(all.back().phrasebook);
    return isKept ? 0 : 1;
}
