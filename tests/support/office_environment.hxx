// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/office_process.hxx"

#include <gtest/gtest.h>

#include <memory>
#include <utility>

namespace gouji::test
{
/// One office for the whole test program: started before the first test, asked to end after the last, exit status
/// asserted. A test that kills the office fails by its own name, and the next one gets a fresh office.
class OfficeEnvironment : public testing::Environment
{
public:
    explicit OfficeEnvironment(OfficeOptions options) : options_(std::move(options)) {}
    void SetUp() override;
    void TearDown() override;

    /// Starts a fresh office if none runs. Throws if it cannot be started; none runs then.
    void revive();
    /// Ends the office that runs, if one does.
    void stop();
    [[nodiscard]] OfficeProcess& office() { return *office_; }

private:
    OfficeOptions options_;
    std::unique_ptr<OfficeProcess> office_;
};

/// Registers the environment; call it from main() or from a namespace-scope initialiser, once.
OfficeEnvironment* useOffice(const OfficeOptions& options);

/// The office of the environment that useOffice() registered.
[[nodiscard]] OfficeProcess& office();

/// A test against the office: begins with one that runs, and fails if it has died by the end, the members of the test
/// included.
class OfficeTest : public testing::Test
{
protected:
    OfficeTest();
    ~OfficeTest() override;
};
}
