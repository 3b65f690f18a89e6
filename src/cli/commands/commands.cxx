// SPDX-License-Identifier: MPL-2.0
#include "cli/commands/commands.hxx"

namespace gouji
{
ExitStatus statusOf(const Result<ExitStatus>& outcome, const Session& session)
{
    if (outcome)
        return outcome.value();
    session.tell(std::vector{outcome.error()});
    return outcome.error().code == ErrorCode::WrongOptionValue ? ExitStatus::WrongUsage : ExitStatus::Unreadable;
}
}
