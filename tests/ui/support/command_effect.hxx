// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "support/report_fixture.hxx"

#include <functional>
#include <string>
#include <vector>

namespace gouji::test
{
/// What a user sees a command do.
struct CommandEffect
{
    std::string command; ///< "check-report"
    std::function<void(ReportFixture&)> prepare; ///< makes a report in which there is something to do
    /// Waits until the command has done it, and closes what it opened; false if it did not within some seconds.
    std::function<bool(ReportFixture&)> happens;
};

/// Of every command that can be chosen in a text document.
[[nodiscard]] const std::vector<CommandEffect>& commandEffects();
}
