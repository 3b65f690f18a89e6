// SPDX-License-Identifier: MPL-2.0
#include "support/forms.hxx"

#include "form/label_index.hxx"

#include <gtest/gtest.h>

namespace gouji::test
{
TEST(Forms, CopiesShareTheFormsAndWhatIsPreparedOfThem)
{
    const auto copy = forms();

    EXPECT_EQ(&copy.front(), &form2019());
    EXPECT_EQ(&copy.labels(), &forms().labels());
    EXPECT_EQ(copy.labels().tables().front().form, &form2019());
}

TEST(Forms, OutliveTheOneTheyWereCopiedFrom)
{
    Forms copy;
    {
        const Forms original({form2021()});
        copy = original;
    }

    EXPECT_EQ(copy.front().id, "2021");
    EXPECT_EQ(copy.labels().tables().front().form, &copy.front());
}

TEST(Forms, WithoutAnyNothingIsKnown)
{
    const Forms none;

    EXPECT_TRUE(none.empty());
    EXPECT_TRUE(none.labels().tables().empty());
    EXPECT_EQ(formOfYear(none, kDisclosure, 2023), nullptr);
}
}
