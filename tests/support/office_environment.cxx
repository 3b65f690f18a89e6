// SPDX-License-Identifier: MPL-2.0
#include "support/office_environment.hxx"

#include "support/uno_exception_listener.hxx"

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

void OfficeEnvironment::stop()
{
    if (office_ && office_->isRunning())
        static_cast<void>(office_->terminate());
    office_.reset();
}

void OfficeEnvironment::revive()
{
    if (office_ && office_->isRunning())
        return;
    office_.reset();
    office_ = std::make_unique<OfficeProcess>(options_);
}

OfficeEnvironment* useOffice(const OfficeOptions& options)
{
    registeredEnvironment = new OfficeEnvironment(options);
    testing::AddGlobalTestEnvironment(registeredEnvironment);
    testing::UnitTest::GetInstance()->listeners().Append(new UnoExceptionListener);
    return registeredEnvironment;
}

OfficeProcess& office()
{
    if (!registeredEnvironment)
        throw std::logic_error("useOffice() was not called");
    return registeredEnvironment->office();
}

OfficeTest::OfficeTest()
{
    registeredEnvironment->revive();
}

OfficeTest::~OfficeTest()
{
    EXPECT_TRUE(office().isRunning()) << "the office died in this test, or hangs: " << office().exitStatus();
}
}
