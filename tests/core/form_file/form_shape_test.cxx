// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include <gtest/gtest.h>

#include <algorithm>

namespace gouji::test
{
namespace
{
using Ids = std::vector<std::string>;

const Ids kApplicants{"natural", "business", "research", "public_interest", "legal_service", "other", "total"};
const Ids kRowsUpToRejected{"received",
                            "carried_in",
                            "granted",
                            "partial",
                            "denied_state_secret",
                            "denied_prohibited_by_law",
                            "denied_security_stability",
                            "denied_third_party",
                            "denied_internal_affairs",
                            "denied_process",
                            "denied_enforcement_file",
                            "denied_administrative_query",
                            "unavailable_not_held",
                            "unavailable_needs_creation",
                            "unavailable_unclear",
                            "rejected_complaint",
                            "rejected_repeat",
                            "rejected_publication",
                            "rejected_mass",
                            "rejected_confirmation"};

Ids crossed(const std::string& table, const Ids& rows, const Ids& columns)
{
    Ids ids;
    for (const auto& row : rows)
        for (const auto& column : columns)
            ids.push_back(table + "." + row + "." + column);
    return ids;
}

Ids joined(std::initializer_list<Ids> parts)
{
    Ids all;
    for (const auto& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Ids applications(const Ids& otherHandling)
{
    return crossed("applications", joined({kRowsUpToRejected, otherHandling, {"handled", "carried_out"}}), kApplicants);
}

const Ids kDisputes =
    crossed("disputes", {"review", "lawsuit_direct", "lawsuit_after_review"}, {"upheld", "corrected", "other", "pending", "total"});

std::size_t computedFigures(const TableForm& table)
{
    return static_cast<std::size_t>(std::ranges::count(table.figures, true, &FigureDefinition::isComputed));
}
}

TEST(FormShape, TheFormOf2021HasTwoHundredFigures)
{
    const auto expected = joined({crossed("proactive", {"rules", "normative"}, {"issued", "repealed", "in_force"}),
                                  crossed("proactive", {"licensing", "penalties", "enforcement"}, {"decisions"}),
                                  {"proactive.fees.amount"},
                                  applications({"other_no_correction", "other_fee_unpaid", "other_misc"}),
                                  kDisputes});

    EXPECT_EQ(figureIds(form2021()), expected);
    EXPECT_EQ(expected.size(), 10U + 175U + 15U);
}

TEST(FormShape, TheFormOf2019HasTwoFiguresLess)
{
    const auto expected = joined({crossed("proactive", {"rules", "normative"}, {"new_made", "new_public", "total_public"}),
                                  crossed("proactive", {"licensing", "other_services", "penalties", "enforcement"},
                                          {"previous_items", "change", "decisions"}),
                                  {"proactive.fees.previous_items", "proactive.fees.change"},
                                  {"proactive.procurement.items", "proactive.procurement.amount"},
                                  applications({"other_handling"}),
                                  kDisputes});

    EXPECT_EQ(figureIds(form2019()), expected);
    EXPECT_EQ(expected.size(), 22U + 161U + 15U);
}

TEST(FormShape, TotalsAndTheSeventhRowAreComputed)
{
    EXPECT_EQ(computedFigures(tableOf(form2021(), "applications")), 25U + 6U);
    EXPECT_EQ(computedFigures(tableOf(form2019(), "applications")), 23U + 6U);
    for (const auto& form : forms())
    {
        EXPECT_EQ(computedFigures(tableOf(form, "proactive")), 0U);
        EXPECT_EQ(computedFigures(tableOf(form, "disputes")), 3U);
    }
}

TEST(FormShape, AmountsAndSignedCountsAreTyped)
{
    for (const auto& form : forms())
        for (const auto& figure : tableOf(form, "proactive").figures)
        {
            auto expected = FigureType::Count;
            if (figure.id == "proactive.fees.amount")
                expected = FigureType::AmountWan;
            else if (figure.id == "proactive.procurement.amount")
                expected = FigureType::AmountYuan;
            else if (figure.id.ends_with(".change"))
                expected = FigureType::SignedCount;
            EXPECT_EQ(figure.type, expected) << figure.id;
        }
}

TEST(FormShape, TheYearChoosesTheForm)
{
    EXPECT_EQ(formOfYear(forms(), kDisclosure, 2018), nullptr);
    EXPECT_EQ(formOfYear(forms(), kDisclosure, 2019), &form2019());
    EXPECT_EQ(formOfYear(forms(), kDisclosure, 2020), &form2019());
    EXPECT_EQ(formOfYear(forms(), kDisclosure, 2021), &form2021());
    EXPECT_EQ(formOfYear(forms(), kDisclosure, 2050), &form2021());
}

TEST(FormShape, SixSectionsStandInTheirOrder)
{
    for (const auto& form : forms())
    {
        Ids sections;
        for (const auto& section : form.sections)
            sections.push_back(section.number + section.id + (section.table.empty() ? "" : "=" + section.table));
        EXPECT_EQ(sections, (Ids{"一overview", "二proactive=proactive", "三applications=applications", "四disputes=disputes",
                                 "五problems", "六other"}));
    }
}
}
