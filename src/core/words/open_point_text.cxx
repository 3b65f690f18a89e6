// SPDX-License-Identifier: MPL-2.0
#include "words/open_point_text.hxx"

#include <stdexcept>

namespace gouji
{
std::string nameOf(OpenPointKind kind)
{
    switch (kind)
    {
    case OpenPointKind::Errors: return "errors";
    case OpenPointKind::Warnings: return "warnings";
    case OpenPointKind::LastYearNotCompared: return "last-year";
    case OpenPointKind::Reasons: return "reasons";
    case OpenPointKind::TrackedChanges: return "tracked-changes";
    case OpenPointKind::Comments: return "comments";
    case OpenPointKind::PersonalData: return "personal-data";
    }
    throw std::logic_error("kind of open point without a name");
}

std::string openPointText(const OpenPoint& point, const MessageCatalog& catalog)
{
    return catalog.text("ui.publish.point." + nameOf(point.kind), {{"count", std::to_string(point.count)}, {"names", point.names}});
}
}
