// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include <stdexcept>

namespace gouji::test
{
namespace
{
OfficeEnvironment* registeredEnvironment = nullptr;
}

void OfficeEnvironment::SetUp()
{
    office_ = std::make_unique<OfficeProcess>(options_);
}

void OfficeEnvironment::TearDown()
{
    if (!office_)
        return;
    EXPECT_EQ(office_->terminate(), 0) << "exit status of the office";
    office_.reset();
}

OfficeProcess& OfficeEnvironment::office()
{
    if (!isRunning())
        office_ = std::make_unique<OfficeProcess>(options_);
    return *office_;
}

OfficeEnvironment* useOffice(const OfficeOptions& options)
{
    registeredEnvironment = new OfficeEnvironment(options);
    testing::AddGlobalTestEnvironment(registeredEnvironment);
    return registeredEnvironment;
}

OfficeProcess& office()
{
    if (!registeredEnvironment)
        throw std::logic_error("useOffice() was not called");
    return registeredEnvironment->office();
}

void OfficeTest::TearDown()
{
    EXPECT_TRUE(registeredEnvironment && registeredEnvironment->isRunning()) << "the office died in this test";
}
}
