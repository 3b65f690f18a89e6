// SPDX-License-Identifier: MPL-2.0
#include "view/next_finding.hxx"

#include "view/finding_key.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
namespace
{
Place cell(std::size_t block, std::size_t order)
{
    return {"表", "A1", block, order};
}

Place words(std::size_t block, std::size_t order)
{
    return {{}, {}, block, order, "12"};
}

ReviewedFinding finding(const std::string& rule, const Place& place)
{
    ReviewedFinding made;
    made.finding.rule = rule;
    made.finding.place = place;
    return made;
}

/// In the order of a check, which is not that of the document: a and b of one cell, d of words, c of another cell, and
/// e with a reason.
class NextFindingTest : public ::testing::Test
{
protected:
    NextFindingTest() { findings.back().reason = Reason(); }

    [[nodiscard]] std::string step(const std::optional<Place>& cursor, const std::string& selected, Direction direction) const
    {
        const auto found = stepFrom({cursor, selected.empty() ? selected : keys()[indexOf(selected)]}, direction, findings);
        if (!found)
            return "none";
        EXPECT_EQ(found->key, keys()[found->finding]);
        return findings[found->finding].finding.rule + (found->hasWrapped ? " anew" : "");
    }

    [[nodiscard]] std::string next(const std::optional<Place>& cursor, const std::string& selected = {}) const { return step(cursor, selected, Direction::Next); }
    [[nodiscard]] std::string previous(const std::optional<Place>& cursor, const std::string& selected = {}) const { return step(cursor, selected, Direction::Previous); }

    [[nodiscard]] std::vector<std::string> keys() const { return uniqueKeys(findings); }
    [[nodiscard]] std::size_t indexOf(const std::string& rule) const
    {
        for (std::size_t index = 0; index < findings.size(); ++index)
            if (findings[index].finding.rule == rule)
                return index;
        return findings.size();
    }

    std::vector<ReviewedFinding> findings{finding("d", words(9, 30)), finding("a", cell(4, 7)), finding("b", cell(4, 7)), finding("c", cell(4, 9)),
                                          finding("e", cell(4, 8))};
};
}

TEST_F(NextFindingTest, TheWayGoesOnFromTheCursorInReadingOrder)
{
    EXPECT_EQ(next(words(0, 0)), "a");
    EXPECT_EQ(next(cell(4, 8)), "c") << "a finding with a reason is no stop";
    EXPECT_EQ(next(words(9, 5)), "d");
    EXPECT_EQ(previous(words(9, 5)), "c");
    EXPECT_EQ(previous(words(9, 31)), "d");
    EXPECT_EQ(previous(cell(4, 9)), "b");
}

TEST_F(NextFindingTest, WhereTheCursorHasLeftTheSelectedFindingItAloneCounts)
{
    EXPECT_EQ(next(cell(4, 8), "a"), "c");
    EXPECT_EQ(previous(cell(4, 8), "d"), "b");
}

TEST_F(NextFindingTest, FindingsOfOnePlaceAreReachedOneByOne)
{
    EXPECT_EQ(next(cell(4, 7), "a"), "b");
    EXPECT_EQ(next(cell(4, 7), "b"), "c");
    EXPECT_EQ(previous(cell(4, 7), "b"), "a");
}

TEST_F(NextFindingTest, AtTheEndItBeginsAnewAndSaysSo)
{
    EXPECT_EQ(next(words(9, 30), "d"), "a anew");
    EXPECT_EQ(next(words(12, 0)), "a anew");
    EXPECT_EQ(previous(cell(4, 7), "a"), "d anew");
    EXPECT_EQ(previous(words(0, 0)), "d anew");
}

TEST_F(NextFindingTest, WithoutACursorTheListAloneCounts)
{
    EXPECT_EQ(next(std::nullopt, "c"), "d");
    EXPECT_EQ(previous(std::nullopt, "c"), "b");
    EXPECT_EQ(next(std::nullopt), "a");
    EXPECT_EQ(previous(std::nullopt), "d");
}

TEST_F(NextFindingTest, TheNumberOfAPassageIsWhereAJumpGoes)
{
    findings[0].finding.number = ProseNumber{words(9, 40), std::nullopt};
    EXPECT_EQ(next(words(9, 35)), "d");
    EXPECT_EQ(next(words(9, 40), "d"), "a anew");
}

TEST_F(NextFindingTest, OneFindingIsItsOwnNext)
{
    findings = {finding("a", cell(4, 7))};
    EXPECT_EQ(next(cell(4, 7), "a"), "a anew");
    EXPECT_EQ(previous(cell(4, 7), "a"), "a anew");
}

TEST_F(NextFindingTest, WhereNothingIsOpenThereIsNone)
{
    for (auto& reviewed : findings)
        reviewed.reason = Reason();
    EXPECT_EQ(next(cell(4, 7)), "none");
    findings.clear();
    EXPECT_EQ(previous(std::nullopt), "none");
}
}
