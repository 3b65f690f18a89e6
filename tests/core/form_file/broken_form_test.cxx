// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "base/limits.hxx"
#include "form_file/form_file.hxx"

#include <boost/algorithm/string/replace.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <random>

namespace gouji::test
{
namespace
{
/// The form of 2021 with one passage changed; the passage must be there.
std::string formWith(const std::string& passage, const std::string& by)
{
    const auto text = sourceFile("templates/2021/form.xml");
    if (text.find(passage) == std::string::npos)
        throw std::logic_error("not in the form: " + passage);
    return boost::replace_first_copy(text, passage, by);
}

std::string lineOf(const std::string& passage)
{
    const auto text = sourceFile("templates/2021/form.xml");
    return std::to_string(1 + std::ranges::count(text.substr(0, text.find(passage)), '\n'));
}

const std::string kFirstColumn = R"(<column id="issued")";

Error errorOf(const std::string& xml)
{
    const auto form = parseForm(xml, "form.xml");
    return form ? Error{ErrorCode::NoReport, {}} : form.error();
}

std::string problemOf(const std::string& xml)
{
    const auto error = errorOf(xml);
    return error.arguments.empty() ? "none" : error.arguments.back().second;
}

Error invalid(const std::string& line, const std::string& problem)
{
    return {ErrorCode::FormInvalid, {{"file", "form.xml"}, {"line", line}, {"problem", problem}}};
}

struct BrokenForm
{
    const char* passage;
    const char* by;
    const char* problem;
};
}

TEST(BrokenForm, WhatIsNoFormIsToldWithItsLine)
{
    EXPECT_EQ(errorOf("").code, ErrorCode::FormInvalid);
    EXPECT_EQ(errorOf("no xml").code, ErrorCode::FormInvalid);
    EXPECT_EQ(errorOf("<report/>"), invalid("1", "<report> instead of <form>"));
    EXPECT_EQ(errorOf("<form/>"), invalid("1", "<form> without id"));
    EXPECT_EQ(errorOf("\n\n<form id='x'/>"), invalid("3", "<form> without first-year"));
    EXPECT_EQ(errorOf("<form id='x' first-year='2021' source='s'/>"), invalid("1", "no <title> here"));
    EXPECT_EQ(errorOf("<form id='x' first-year='2021' source='s'><title unit-prompt='u' year-prompt='y'>t</title></form>"),
              invalid("1", "no <table> here"));
    EXPECT_EQ(errorOf("<form>\n<title>\n</form>").arguments.at(1), (std::pair<std::string, std::string>{"line", "3"}));
}

TEST(BrokenForm, EveryMistakeIsToldWithFileLineAndProblem)
{
    const BrokenForm cases[] = {
        {R"(first-year="2021")", R"(first-year="next")", R"(first-year="next" is not a number)"},
        {R"(<section id="problems" )", "<section ", "<section> without id"},
        {R"(<section id="problems" )", R"(<section id="problems" role="first" )",
         R"(role="first" is not overview, problems, other or none)"},
        {R"(<section id="problems" )", R"(<section id="problems" role="overview" )", R"(a second section with the role "overview")"},
        {R"(<unit id="amount_yuan">)", R"(<unit id="amount_wan">)", R"(unit "amount_wan" stands twice)"},
        {R"(<unit id="amount_yuan">元</unit>)", R"(<unit id="amount_yuan"> </unit>)", R"(unit "amount_yuan" has no words)"},
        {R"(<unit id="amount_yuan">元</unit>)", "<words/>", "unknown element words"},
        {R"(short="收费金额" type="amount_wan"/>)", R"(unit="persons"/>)", R"(unknown unit "persons", not in <units>)"},
        {R"(<period )", R"(<period first="April" )", R"(first="April" is not a month and a day, as 4-1)"},
        {R"(<period )", R"(<period last="13-1" )", R"(last="13-1" is not a month and a day, as 4-1)"},
        {"<checks>", R"(<checks others="info">)", R"(others="info" is not none)"},
        {R"(id="2021" first-year)", R"(id="2021" family="" first-year)", "<form> without family"},
        {R"(<table id="disputes" title="表四">)", R"(<table id="disputes">)", "<table> without title"},
        {R"(<row id="rules" label="规章"/>)", R"(<row label="规章"/>)", "id and label belong together"},
        {R"(<row id="licensing" label="行政许可"/>)", R"(<line id="licensing" label="行政许可"/>)", "unknown element line"},
        {R"(<rows><row id="licensing" label="行政许可"/></rows>)", "<rows/>", "no <row> here"},
        {R"(<row id="enforcement" label="行政强制"/>)", R"(<row id="penalties" label="行政强制"/>)",
         "figure \"proactive.penalties.decisions\" stands twice"},
        {R"(short="收费金额" type="amount_wan"/>)", R"(type="money"/>)", R"(unknown type "money")"},
        {R"(<group id="organisations" label="法人或其他组织">)", R"(<group id="organisations">)", "<group> without label"},
        {R"(<rule id="norms-stock" severity="warning">)", R"(<rule id="norms-stock">)", "<rule> without severity"},
        {R"(<rule id="norms-stock" severity="warning">)", R"(<rule id="norms-stock" severity="grave">)",
         R"(severity="grave" is not error, warning or info)"},
        {R"(<rule id="norms-issued-in-force")", R"(<rule id="norms-stock")", R"(rule "norms-stock" stands twice)"},
        {R"(<blank-group id="applications-organisations-blank")", R"(<empty-group id="applications-organisations-blank")",
         "unknown element empty-group"},
        {R"(group="organisations" beside="natural")", R"(group="firms" beside="natural")", R"(unknown group "firms")"},
        {R"(group="organisations" beside="natural")", R"(group="organisations" beside="nature")", R"(unknown column "nature")"},
        {R"(rule="applications-flow" balance="total")", R"(rule="applications-float" balance="total")",
         R"(no rule "applications-float" for "total")"},
        {R"(rule="applications-flow" balance="total")", R"(rule="applications-flow" balance="sum")", R"(no rule "applications-flow" for "sum")"},
        {R"(input-weight="2")", R"(input-weight="0")", "input-weight is not from 1 to 100"},
        {R"(<check id="table-form" severity="warning"/>)", R"(<check id="table-from" severity="warning"/>)",
         R"(unknown check "table-from")"},
        {R"(<check id="table-extra" severity="warning"/>)", R"(<check id="table-missing" severity="warning"/>)",
         R"(check "table-missing" stands twice)"},
        {R"(<jump factor="5" from="10"/>)", R"(<jump factor="5"/>)", "<jump> without from"},
        {R"(percent="50")", R"(percent="half")", R"(percent="half" is not a number)"},
        {"last.carried_out = carried_in", "carried_in = last.carried_out", "no figure of this year alone on the right of ="},
        {"last.carried_out = carried_in", "last.carried_out &lt;= carried_in", "no figure of this year alone on the right of ="},
    };
    for (const auto& [passage, by, problem] : cases)
    {
        const auto error = errorOf(formWith(passage, by));
        EXPECT_EQ(error.code, ErrorCode::FormInvalid) << by;
        ASSERT_EQ(error.arguments.size(), 3U) << by;
        EXPECT_EQ(error.arguments.at(2).second, problem);
    }
}

TEST(BrokenForm, TheLineIsThatOfTheMistake)
{
    const std::string passage = R"(<row id="rejected_repeat" label="2.重复申请"/>)";

    EXPECT_EQ(errorOf(formWith(passage, "<row id=\"rejected_repeat\"/>")),
              invalid(lineOf(passage), "id and label belong together"));
}

TEST(BrokenForm, ACheckWithoutSeverityIsMissed)
{
    const std::string passage = R"(<check id="number-form" severity="warning"/>)";

    EXPECT_EQ(errorOf(formWith(passage, "")), invalid(lineOf("<checks>"), R"(check "number-form" has no severity here)"));
}

TEST(BrokenForm, WhereNoOthersApplyAMissingCheckIsNone)
{
    auto text = formWith(R"(<check id="number-form" severity="warning"/>)", "");
    boost::replace_first(text, "<checks>", R"(<checks others="none">)");

    const auto form = parseForm(text, "form.xml");

    ASSERT_TRUE(form.has_value());
    EXPECT_FALSE(form.value().checks.contains("number-form"));
    EXPECT_EQ(form.value().checks.size() + 1, form2021().checks.size());
}

TEST(BrokenForm, LastYearsFiguresAreKnownToTheRulesOfBothYearsOnly)
{
    const auto problem = [](const std::string& passage, const std::string& by)
    {
        const auto error = errorOf(formWith(passage, by));
        return error.code == ErrorCode::RuleInvalid ? error.arguments.at(3).second + ": " + error.arguments.at(5).second : "none";
    };

    EXPECT_EQ(problem("last.carried_out = carried_in", "last.carried_on = carried_in"), "last.carried_on: unknown figure");
    EXPECT_EQ(problem("received + carried_in = handled", "received + last.carried_out = handled"), "last.carried_out: unknown figure");
}

TEST(BrokenForm, ABrokenRuleIsToldWithFragmentAndColumn)
{
    const std::string passage = "for every row: natural + sum(organisations) = total";

    EXPECT_EQ(errorOf(formWith(passage, "for every row: natural + sum(firms) = total")), (Error{ErrorCode::RuleInvalid,
                                                                                                {{"file", "form.xml"},
                                                                                                 {"line", lineOf(passage)},
                                                                                                 {"rule", "applications-row-total"},
                                                                                                 {"fragment", "firms"},
                                                                                                 {"column", "30"},
                                                                                                 {"problem", "unknown group"}}}));
    EXPECT_EQ(errorOf(formWith(passage, "for every row natural = total")).arguments.at(5),
              (std::pair<std::string, std::string>{"problem", "':'"}));
    EXPECT_EQ(errorOf(formWith(passage, "")).code, ErrorCode::RuleInvalid);
}

TEST(BrokenForm, AMissingFileIsToldByName)
{
    EXPECT_EQ(readForms({"/nowhere/form.xml"}).error(), (Error{ErrorCode::FileUnreadable, {{"file", "/nowhere/form.xml"}}}));
}

TEST(BrokenForm, ATruncatedFormIsRefusedWhereverItEnds)
{
    const auto text = sourceFile("templates/2021/form.xml");
    for (std::size_t length = 0; length + 10 < text.size(); length += 37)
        EXPECT_FALSE(parseForm(text.substr(0, length), "form.xml").has_value()) << length;
}

TEST(BrokenForm, AMutatedFormNeverCrashes)
{
    const auto text = sourceFile("templates/2019/form.xml");
    std::mt19937 random(2019);
    const std::string pieces[] = {"<", ">", "\"", "/", "=", "&", "\0", "<group label='x'>", "</row>", "sum(", "id", "\xff", "0"};
    for (int trial = 0; trial < 1500; ++trial)
    {
        std::string mutated = text;
        for (auto changes = 1 + random() % 4; changes > 0; --changes)
        {
            const auto position = random() % mutated.size();
            mutated.replace(position, random() % 12, pieces[random() % std::size(pieces)]);
        }
        const auto form = parseForm(mutated, "form.xml");
        EXPECT_TRUE(form || form.error().arguments.size() >= 3U);
    }
}

TEST(BrokenForm, DeeplyNestedGroupsDoNotEndTheProgram)
{
    std::string groups;
    for (int depth = 0; depth < 200000; ++depth)
        groups += "<group label='x'>";

    EXPECT_FALSE(parseForm(formWith(R"(<row id="rules" label="规章"/>)", groups), "form.xml").has_value());
    std::string closed = groups;
    for (int depth = 0; depth < 200000; ++depth)
        closed += "</group>";
    EXPECT_FALSE(parseForm(formWith(R"(<row id="rules" label="规章"/>)", closed), "form.xml").has_value());
}

TEST(BrokenForm, WhatIsBeyondALimitIsRefusedAtOnce)
{
    const std::string row = R"(<row id="rules" label="规章"/>)";
    const auto repeated = [](std::size_t count, const std::function<std::string(std::size_t)>& element)
    {
        std::string text;
        for (std::size_t index = 0; index < count; ++index)
            text += element(index);
        return text;
    };
    const auto named = [](std::size_t index)
    {
        std::string id = "r";
        for (; index > 0; index /= 26)
            id += static_cast<char>('a' + index % 26);
        return id;
    };
    const auto rows = repeated(1400, [&](std::size_t index) { return "<row id=\"" + named(index + 1) + "\" label=\"l\"/>"; });
    const auto columns = repeated(1400, [&](std::size_t index) { return "<column id=\"" + named(index + 1) + "\" label=\"l\"/>"; });
    const std::string flow = "for every column: received + carried_in = handled + carried_out";

    EXPECT_EQ(problemOf(formWith(row, std::string(kMostFormBytes, ' '))), "a form of more than 262144 bytes");
    EXPECT_EQ(problemOf(formWith(row, repeated(kMostFormElements, [](std::size_t) { return "<row/>"; }))), "more than 4000 elements");
    EXPECT_EQ(problemOf(formWith(row, "<row id=\"rules\" label=\"" + std::string(kMostFormTextBytes + 1, 'x') + "\"/>")),
              "a text of more than 8000 bytes");
    EXPECT_EQ(problemOf(boost::replace_first_copy(formWith(row, row + rows), kFirstColumn, columns + kFirstColumn)),
              "more than 5000 figures");
    EXPECT_EQ(problemOf(formWith(flow, "for every column: " + repeated(1000, [](std::size_t) { return "last."; }) + "a = b")),
              "the end, within 2000 bytes");
    EXPECT_EQ(problemOf(formWith(flow, "for every column: last.last.carried_out = carried_in")), "unknown figure");
}

/// The names of a sentence are short, what they stand for is not.
TEST(BrokenForm, ManyRulesOverWholeRowsAreRefusedBeforeTheyFillTheMemory)
{
    std::string columns = "<group id=\"many\" label=\"many\">";
    for (char first = 'a'; first <= 'z'; ++first)
        for (char second = 'a'; second <= 'z'; ++second)
            columns += std::string("<column id=\"x") + first + second + "\" label=\"l\"/>";
    columns += "</group>";
    std::string rules;
    for (char first = 'a'; first <= 'z'; ++first)
        for (char second = 'a'; second <= 'z'; ++second)
            rules += std::string("<rule id=\"x") + first + second + "\" severity=\"info\">for every row in (rules, normative): sum(many) = sum(many)</rule>";
    const auto text = formWith(kFirstColumn, columns + kFirstColumn);

    EXPECT_EQ(problemOf(boost::replace_first_copy(text, R"(<rule id="norms-stock")", rules + R"(<rule id="norms-stock")")),
              "more than 100000 terms in all");
}
}
