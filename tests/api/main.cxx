// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

int main(int argumentCount, char** arguments)
{
    testing::InitGoogleTest(&argumentCount, arguments);
    gouji::test::useOffice({});
    return RUN_ALL_TESTS();
}
