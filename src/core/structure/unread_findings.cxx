// SPDX-License-Identifier: MPL-2.0
#include "structure/unread_findings.hxx"

#include "form/built_in_checks.hxx"
#include "form/check_severity.hxx"

namespace gouji
{
std::vector<Finding> findingsOfUnread(const ReportProse& prose, const std::vector<Place>& unread)
{
    if (unread.empty() || !applies(prose.form(), kNumberUnreadable))
        return {};
    return {prose.finding("number-unreadable.prose", unread.front(),
                          {{"count", std::to_string(unread.size())},
                           {"texts", unread.front().passage}})};
}
}
