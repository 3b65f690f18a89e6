// SPDX-License-Identifier: MPL-2.0
#include "support/small_reports.hxx"

#include "entry/entry_order.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
/// A report by the ids of its figures.
class Form2021
{
public:
    explicit Form2021(const ReportFixture& fixture) : analysis_(fixture.analysis()), order_(analysis_.reports) {}

    [[nodiscard]] const EntryOrder& order() const { return order_; }

    [[nodiscard]] Place placeOf(const std::string& id) const
    {
        for (const auto& table : analysis_.reports.front().tables)
            for (const auto& figure : table.figures)
                if (figure && table.tableForm->figures[figure->definition].id == id)
                    return figure->place;
        return {};
    }

    [[nodiscard]] std::string idAt(const Place& place) const
    {
        for (const auto& table : analysis_.reports.front().tables)
            for (const auto& figure : table.figures)
                if (figure && figure->place == place)
                    return table.tableForm->figures[figure->definition].id;
        return "";
    }

    [[nodiscard]] Lines onwards(const std::string& id, EntryDirection direction) const
    {
        const auto place = placeOf(id);
        Lines ids;
        for (const auto& stop : order_.onwards(place.table, place.cell, direction))
            ids.push_back(idAt(stop));
        return ids;
    }

private:
    Analysis analysis_;
    EntryOrder order_;
};

std::string next(const Form2021& form, const std::string& id)
{
    const auto ids = form.onwards(id, EntryDirection::Forward);
    return ids.empty() ? "" : ids.front();
}

std::string previous(const Form2021& form, const std::string& id)
{
    const auto ids = form.onwards(id, EntryDirection::Backward);
    return ids.empty() ? "" : ids.front();
}
}

TEST(EntryOrder, GoesAlongARow)
{
    const Form2021 form(report2021());

    EXPECT_EQ(next(form, "applications.received.natural"), "applications.received.business");
    EXPECT_EQ(previous(form, "applications.received.business"), "applications.received.natural");
}

TEST(EntryOrder, PassesTotalsByBothWays)
{
    const Form2021 form(report2021());

    EXPECT_EQ(next(form, "applications.received.other"), "applications.carried_in.natural");
    EXPECT_EQ(previous(form, "applications.carried_in.natural"), "applications.received.other");
    EXPECT_EQ(next(form, "applications.other_misc.other"), "applications.carried_out.natural") << "all of （七）总计 is a total";
}

TEST(EntryOrder, GoesOnFromATotalThatWasClicked)
{
    const Form2021 form(report2021());

    EXPECT_EQ(next(form, "applications.received.total"), "applications.carried_in.natural");
    EXPECT_EQ(previous(form, "applications.received.total"), "applications.received.other");
}

TEST(EntryOrder, GoesOnToTheNextTableAndEndsBehindTheLast)
{
    const Form2021 form(report2021());

    EXPECT_EQ(next(form, "applications.carried_out.other"), "disputes.review.upheld");
    EXPECT_EQ(previous(form, "disputes.review.upheld"), "applications.carried_out.other");
    EXPECT_EQ(next(form, "disputes.lawsuit_after_review.total"), "");
}

TEST(EntryOrder, EveryFigureThatNoRuleGivesIsPassedOnce)
{
    const Form2021 form(report2021());
    auto ids = form.onwards("applications.received.natural", EntryDirection::Forward);
    std::ranges::sort(ids);

    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
    EXPECT_TRUE(std::ranges::none_of(ids, [](const std::string& id) { return id.ends_with(".total") || id.find(".handled.") != id.npos; }));
}

TEST(EntryOrder, KnowsNothingOfOtherCells)
{
    const Form2021 form(report2021());
    const auto place = form.placeOf("applications.received.natural");

    EXPECT_TRUE(form.order().holds(place.table, place.cell));
    EXPECT_FALSE(form.order().holds(place.table, "A1"));
    EXPECT_FALSE(form.order().holds("elsewhere", place.cell));
    EXPECT_TRUE(form.order().onwards(place.table, "A1", EntryDirection::Forward).empty());
    EXPECT_TRUE(form.order().holdsTable(place.table));
    EXPECT_FALSE(form.order().holdsTable("elsewhere"));
}
}
