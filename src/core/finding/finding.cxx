// SPDX-License-Identifier: MPL-2.0
#include "finding/finding.hxx"

namespace gouji
{
Verdict verdictOf(const std::vector<Finding>& findings)
{
    Verdict verdict;
    for (const auto& finding : findings)
        switch (finding.severity)
        {
        case Severity::Error: ++verdict.errors; break;
        case Severity::Warning: ++verdict.warnings; break;
        case Severity::Info: ++verdict.infos; break;
        }
    return verdict;
}
}
