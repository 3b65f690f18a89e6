// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "form_file/own_forms.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace gouji::test
{
namespace
{
/// A folder with form definitions made from that of 2021.
class OwnForms : public testing::Test
{
protected:
    OwnForms() { std::filesystem::create_directories(folder_); }
    ~OwnForms() override { std::filesystem::remove_all(folder_); }

    std::string write(const std::string& name, const std::string& text) const
    {
        const auto path = folder_ / name;
        std::ofstream(path) << text;
        return path.string();
    }

    std::string writeForm(const std::string& name, const std::string& head) const
    {
        return write(name, boost::replace_first_copy(sourceFile("templates/2021/form.xml"), R"(id="2021" first-year="2021")", head));
    }

    static std::string idOf(const Forms& forms, int year)
    {
        const auto* form = formOfYear(forms, kDisclosure, year);
        return form ? form->id : "none";
    }

    static std::vector<std::string> idsOf(const Forms& forms)
    {
        std::vector<std::string> ids;
        for (const auto& form : forms)
            ids.push_back(form.id);
        return ids;
    }

private:
    std::filesystem::path folder_ = std::filesystem::temp_directory_path()
        / ("gouji-own-forms-" + std::to_string(reinterpret_cast<std::uintptr_t>(this)));
};

using Ids = std::vector<std::string>;
}

TEST_F(OwnForms, StandAmongThoseThatShip)
{
    const auto selection = withOwnForms(forms(), {writeForm("a.xml", R"(id="city" first-year="2023" last-year="2024")")});

    EXPECT_TRUE(selection.problems.empty());
    EXPECT_EQ(idsOf(selection.forms), (Ids{"2019", "2021", "city"}));
}

TEST_F(OwnForms, HoldInTheirYearsBeforeAnOlderFormAndBeforeAShippedOneOfTheSameYears)
{
    const auto some = withOwnForms(forms(), {writeForm("a.xml", R"(id="city" first-year="2023" final-year="2024")")}).forms;
    EXPECT_EQ(idOf(some, 2018), "none");
    EXPECT_EQ(idOf(some, 2020), "2019");
    EXPECT_EQ(idOf(some, 2022), "2021");
    EXPECT_EQ(idOf(some, 2023), "city");
    EXPECT_EQ(idOf(some, 2025), "2021");

    const auto same = withOwnForms(forms(), {writeForm("b.xml", R"(id="county" first-year="2021")")}).forms;
    EXPECT_EQ(idOf(same, 2021), "county");
    EXPECT_EQ(idOf(same, 2030), "county");
}

TEST_F(OwnForms, OneOfTheSameIdTakesThePlaceOfAShippedOne)
{
    const auto selection = withOwnForms(forms(), {writeForm("a.xml", R"(id="2021" first-year="2022")")});

    ASSERT_EQ(idsOf(selection.forms), (Ids{"2019", "2021"}));
    EXPECT_EQ(selection.forms.back().firstYear, 2022);
}

TEST_F(OwnForms, ABrokenOneIsReportedAndTheOthersWork)
{
    const auto broken = write("a.xml", "<form>\n<title>\n</form>");
    const auto text = sourceFile("templates/2021/form.xml");
    const auto rule = write("b.xml", boost::replace_first_copy(text, "in_force - issued", "in_force - isued"));
    const auto good = writeForm("c.xml", R"(id="city" first-year="2026")");

    const auto selection = withOwnForms(forms(), {broken, rule, "/nowhere/d.xml", good});

    EXPECT_EQ(idsOf(selection.forms), (Ids{"2019", "2021", "city"}));
    ASSERT_EQ(selection.problems.size(), 3U);
    EXPECT_EQ(selection.problems[0].code, ErrorCode::FormInvalid);
    EXPECT_EQ(selection.problems[0].arguments.at(0).second, broken);
    EXPECT_EQ(selection.problems[0].arguments.at(1).second, "3");
    EXPECT_EQ(selection.problems[1].code, ErrorCode::RuleInvalid);
    EXPECT_EQ(selection.problems[1].arguments.at(0).second, rule);
    EXPECT_EQ(selection.problems[2].code, ErrorCode::FileUnreadable);
    EXPECT_EQ(tableOf(selection.forms[1], "proactive").equations.size(), tableOf(form2021(), "proactive").equations.size());
}

TEST_F(OwnForms, OfTwoWithOneIdTheSecondIsReported)
{
    const auto first = writeForm("a.xml", R"(id="city" first-year="2026")");
    const auto second = writeForm("b.xml", R"(id="city" first-year="2027")");

    const auto selection = withOwnForms(forms(), {first, second});

    ASSERT_EQ(idsOf(selection.forms), (Ids{"2019", "2021", "city"}));
    EXPECT_EQ(selection.forms.back().firstYear, 2026);
    ASSERT_EQ(selection.problems.size(), 1U);
    EXPECT_EQ(selection.problems.front().arguments.at(0).second, second);
}

TEST_F(OwnForms, MayBeLikeAShippedOneInTheirPhrases)
{
    const auto like = write("a.xml", boost::replace_first_copy(sourceFile("templates/2019/form.xml"), R"(id="2019")", R"(id="old")"));

    const auto selection = withOwnForms(forms(), {like});

    ASSERT_EQ(idsOf(selection.forms), (Ids{"2019", "old", "2021"}));
    EXPECT_EQ(selection.forms[1].phrasebook.words.size(), form2021().phrasebook.words.size());
}

/// As they were written before there were families, roles, units and words behind years.
TEST_F(OwnForms, MayLeaveOutWhatOthersSay)
{
    auto text = boost::replace_first_copy(sourceFile("templates/2021/form.xml"), R"(id="2021" first-year="2021")", R"(id="city" first-year="2026")");
    boost::replace_first(text, R"( year-words="年度 年")", "");
    text.erase(text.find("  <units>"), text.find("</units>") + 8 - text.find("  <units>"));

    const auto selection = withOwnForms(forms(), {write("a.xml", text)});

    ASSERT_EQ(idsOf(selection.forms), (Ids{"2019", "2021", "city"}));
    const auto& city = selection.forms.back();
    EXPECT_EQ(city.family, kDisclosure);
    EXPECT_EQ(sectionOf(city, SectionRole::Problems)->id, "problems");
    EXPECT_EQ(city.titleWords.years, form2021().titleWords.years);
    for (std::size_t table = 0; table < city.tables.size(); ++table)
        for (std::size_t figure = 0; figure < city.tables[table].figures.size(); ++figure)
            EXPECT_EQ(city.tables[table].figures[figure].unit->words, form2021().tables[table].figures[figure].unit->words);
}

TEST_F(OwnForms, OfAnotherFamilyCannotHaveTheTableOfAReportThatShips)
{
    const auto path = writeForm("a.xml", R"(id="census" family="census" first-year="2026")");

    const auto selection = withOwnForms(forms(), {path});

    EXPECT_EQ(idsOf(selection.forms), (Ids{"2019", "2021"}));
    const auto text = sourceFile("templates/2021/form.xml");
    const auto line = std::to_string(1 + std::ranges::count(text.substr(0, text.find("<table id=\"proactive\"")), '\n'));
    ASSERT_EQ(selection.problems.size(), 1U);
    EXPECT_EQ(selection.problems.front(),
              (Error{ErrorCode::FormInvalid,
                     {{"file", path}, {"line", line}, {"problem", "table \"proactive\" is one of form \"2019\" of the family \"disclosure\"; call it otherwise"}}}));
}

/// Looked for in a text, they never ended.
TEST_F(OwnForms, DoNotLeaveWordsThatAreToBeWrittenOverEmpty)
{
    auto text = boost::replace_first_copy(sourceFile("templates/2021/form.xml"), R"(id="2021" first-year="2021")", R"(id="city" first-year="2026")");
    boost::replace_first(text, "<leftover>编写说明</leftover>", "<leftover> </leftover>");
    boost::replace_first(text, R"(unit-prompt="单位名称")", R"(unit-prompt=" ")");

    const auto selection = withOwnForms(forms(), {write("a.xml", text)});

    EXPECT_EQ(idsOf(selection.forms), (Ids{"2019", "2021"}));
    ASSERT_EQ(selection.problems.size(), 1U);
    EXPECT_EQ(selection.problems.front().arguments.back().second, "<title> without unit-prompt");
}
}
