// SPDX-License-Identifier: MPL-2.0
#include "form_file/bind.hxx"

#include "support/forms.hxx"

#include <gtest/gtest.h>

#include <array>

namespace gouji::test
{
namespace
{
std::variant<std::vector<Equation>, SentenceError> bound(const char* text, const TableForm& table)
{
    return RuleBinder(table).bind(std::get<RuleSentence>(parseSentence(text)));
}

std::vector<Equation> equations(const char* text, const TableForm& table)
{
    return std::get<std::vector<Equation>>(bound(text, table));
}

const TableForm& applications()
{
    return tableOf(form2021(), "applications");
}

std::string side(const LinearExpression& expression, const TableForm& table)
{
    std::string text;
    for (const auto& term : expression.terms)
        text += (text.empty() ? "" : " ") + std::to_string(term.factor) + "*" + table.figures[term.figure].id;
    return text;
}
}

TEST(Bind, ForEveryRowMakesOneEquationPerRow)
{
    const auto result = equations("for every row: natural + sum(organisations) = total", applications());

    ASSERT_EQ(result.size(), 25U);
    EXPECT_EQ(result.front().element, "received");
    EXPECT_EQ(result.back().element, "carried_out");
    EXPECT_EQ(result.at(2).claim.left.terms.size(), 6U);
    EXPECT_EQ(side(result.at(2).claim.right, applications()), "1*applications.granted.total");
    EXPECT_EQ(result.at(2).stated, figureIndex(applications(), "applications.granted.total"));
}

TEST(Bind, ForEveryColumnNamesAreRows)
{
    const auto result = equations("for every column in (natural, total): received - 2 * carried_in = 0", applications());

    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(side(result.at(1).claim.left, applications()), "1*applications.received.total -2*applications.carried_in.total");
    EXPECT_EQ(result.at(1).stated, std::nullopt);
}

TEST(Bind, ForEveryGroupNamesAreTheResultsOfTheBlock)
{
    const auto& disputes = tableOf(form2021(), "disputes");
    const auto result = equations("for every group in (review, lawsuit_direct): upheld = total", disputes);

    ASSERT_EQ(result.size(), 2U);
    EXPECT_EQ(side(result.at(1).claim.left, disputes), "1*disputes.lawsuit_direct.upheld");
}

TEST(Bind, WithoutQuantifierNamesAreRowAndColumn)
{
    const auto result = equations("if received.total > 3 then 5 * granted.natural <= handled.total - 1", applications());

    ASSERT_EQ(result.size(), 1U);
    EXPECT_EQ(result.front().element, "");
    EXPECT_EQ(result.front().condition->right.constant, 3);
    EXPECT_EQ(result.front().claim.relation, Relation::LessOrEqual);
    EXPECT_EQ(result.front().claim.right.constant, -1);
}

TEST(Bind, ATotalOnTheLeftIsStatedToo)
{
    const auto result = equations("for every row in (granted): total = natural + sum(organisations)", applications());

    EXPECT_EQ(result.front().stated, figureIndex(applications(), "applications.granted.total"));
}

TEST(Bind, UnknownNamesAreToldWithTheirPlace)
{
    const std::array<std::pair<const char*, SentenceError>, 8> cases{{
        {"granted.totl = 0", {0, "granted.totl", "unknown figure"}},
        {"granted.total = granted", {16, "granted", "unknown figure"}},
        {"for every row: natural + sum(firms) = total", {29, "firms", "unknown group"}},
        {"for every column: sum(organisations) = handled", {22, "organisations", "unknown group"}},
        {"for every row in (granted, refused): natural = total", {27, "refused", "unknown row, column or group"}},
        {"for every column in (granted): received = handled", {21, "granted", "unknown row, column or group"}},
        {"for every row: natural + natural = total", {25, "natural", "figure named twice"}},
        {"for every row: business + sum(organisations) = total", {30, "organisations", "figure named twice"}},
    }};
    for (const auto& [text, error] : cases)
        EXPECT_EQ(std::get<SentenceError>(bound(text, applications())), error) << text;
}
}
