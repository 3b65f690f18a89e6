// SPDX-License-Identifier: MPL-2.0
// The manual against what it describes: rules, menu, its own links and pictures.
#include "support/forms.hxx"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <set>
#include <sstream>

namespace gouji::test
{
namespace
{
constexpr const char* kFolder = "extension/manual/";

/// What the manual says under the heading of one anchor.
struct ManualSection
{
    std::string anchor;
    std::string underTitle; ///< the grey line "severity · id" of a rule; empty elsewhere
    std::string text;
};

std::vector<ManualSection> sectionsOf(const std::string& page)
{
    static const std::regex heading(R"re(#+ <a name="([a-z-]+)"></a>.+)re");
    static const std::regex grey(R"(\*(.+ · [a-z-]+)\*)");
    std::vector<ManualSection> sections(1);
    std::istringstream lines(page);
    std::smatch match;
    for (std::string line; std::getline(lines, line);)
        if (std::regex_match(line, match, heading))
            sections.push_back({match[1], {}, {}});
        else if (std::regex_match(line, match, grey))
            sections.back().underTitle = match[1];
        else
            sections.back().text.append(line).append("\n");
    return sections;
}

std::vector<std::string> allMatches(const std::string& text, const std::regex& pattern)
{
    std::vector<std::string> found;
    for (std::sregex_iterator match(text.begin(), text.end(), pattern), end; match != end; ++match)
        found.push_back((*match)[1]);
    return found;
}

void addRulesOf(const TableForm& table, std::map<std::string, Severity>& severities)
{
    for (const auto& equation : table.equations)
        severities[equation.rule] = equation.severity;
    for (const auto& equation : table.lastYear.equations)
        severities[equation.rule] = equation.severity;
    for (const auto& check : table.blankGroupChecks)
        severities[check.id] = check.severity;
}

/// Every id that a finding can have.
std::map<std::string, Severity> severitiesOfForms()
{
    std::map<std::string, Severity> severities;
    for (const auto& form : forms())
    {
        for (const auto& [check, setting] : form.checks)
            severities[check] = setting.severity;
        for (const auto& [rule, severity] : form.phrasebook.rules)
            severities[rule] = severity;
        for (const auto& table : form.tables)
            addRulesOf(table, severities);
    }
    return severities;
}

/// Notes that are added to findings have a section, too.
std::set<std::string> explanationsOfForms()
{
    std::set<std::string> ids;
    for (const auto& form : forms())
        for (const auto& table : form.tables)
            for (const auto& shift : table.categoryShifts)
                ids.insert(shift.id);
    return ids;
}

class ManualOf : public testing::TestWithParam<const char*>
{
protected:
    [[nodiscard]] static std::string language() { return GetParam(); }
    [[nodiscard]] static std::string page() { return sourceFile(kFolder + language() + ".md"); }
    [[nodiscard]] static std::string inLanguage(const char* chinese, const char* english) { return language() == "zh-CN" ? chinese : english; }

    [[nodiscard]] static std::string wordFor(Severity severity)
    {
        constexpr std::array kEnglish{"Hint", "Warning", "Error"};
        constexpr std::array kChinese{"提示", "警告", "错误"};
        const auto index = static_cast<std::size_t>(severity);
        return inLanguage(kChinese.at(index), kEnglish.at(index));
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, ManualOf, testing::Values("zh-CN", "en-US"),
                         [](const testing::TestParamInfo<const char*>& tested) { return std::string(tested.param).substr(0, 2); });
}

TEST_P(ManualOf, HasOneSectionForEveryRuleWithItsUsualSeverity)
{
    const auto sections = sectionsOf(page());
    for (const auto& [rule, severity] : severitiesOfForms())
    {
        ASSERT_EQ(std::ranges::count(sections, rule, &ManualSection::anchor), 1) << rule;
        const auto section = std::ranges::find(sections, rule, &ManualSection::anchor);
        EXPECT_THAT(section->underTitle, testing::StartsWith(wordFor(severity)));
        EXPECT_THAT(section->underTitle, testing::EndsWith(" · " + rule));
    }
}

TEST_P(ManualOf, HasNoSectionForARuleThatDoesNotExist)
{
    const auto rules = severitiesOfForms();
    const auto explanations = explanationsOfForms();
    for (const auto& section : sectionsOf(page()))
        EXPECT_TRUE(section.underTitle.empty() || rules.contains(section.anchor) || explanations.contains(section.anchor)) << section.anchor;
}

TEST_P(ManualOf, GivesAnExampleOfEveryRuleAndSaysWhatToDo)
{
    const std::string example = inLanguage("**例**", "**Example**");
    const std::string remedy = inLanguage("**改法**", "**What to do**");
    const auto phrases = form2021().phrasebook.rules;
    for (const auto& section : sectionsOf(page()))
        if (!section.underTitle.empty())
        {
            EXPECT_THAT(section.text, testing::HasSubstr(example)) << section.anchor;
            // Those of the prose share one answer, under the heading of them all.
            EXPECT_TRUE(phrases.contains(section.anchor) || section.text.find(remedy) != std::string::npos) << section.anchor;
        }
}

TEST_P(ManualOf, NamesEveryCommandInItsTableOfTheMenu)
{
    const auto commands = wordsOfCommands(catalogs().at(language()));
    ASSERT_FALSE(commands.empty());
    for (const auto& words : commands)
        EXPECT_THAT(page(), testing::HasSubstr("\n| " + words + " | "));
}

TEST_P(ManualOf, LinksToPlacesThatAreThere)
{
    std::set<std::string> anchors;
    for (const auto& section : sectionsOf(page()))
        anchors.insert(section.anchor);
    const auto links = allMatches(page(), std::regex(R"(\]\(#([^)]+)\))"));
    ASSERT_FALSE(links.empty());
    for (const auto& link : links)
        EXPECT_TRUE(anchors.contains(link)) << link;
}

TEST_P(ManualOf, ShowsPicturesAndPagesThatAreThere)
{
    const auto files = allMatches(page(), std::regex(R"(\]\(([^#)]+)\))"));
    ASSERT_FALSE(files.empty());
    for (const auto& file : files)
        EXPECT_TRUE(std::filesystem::exists(std::filesystem::path(GOUJI_SOURCE_DIR) / kFolder / file)) << file;
}

TEST(Manual, HasTheSameSectionsInBothLanguages)
{
    const auto anchors = [](const std::string& language)
    {
        std::vector<std::string> found;
        for (const auto& section : sectionsOf(sourceFile(kFolder + language + ".md")))
            found.push_back(section.anchor);
        return found;
    };
    EXPECT_EQ(anchors("zh-CN"), anchors("en-US"));
}
}
