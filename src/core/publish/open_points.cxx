// SPDX-License-Identifier: MPL-2.0
#include "publish/open_points.hxx"

namespace gouji
{
namespace
{
void addCounted(std::vector<OpenPoint>& points, OpenPointKind kind, std::size_t count)
{
    if (count > 0)
        points.push_back({kind, count, {}});
}

std::string joined(const std::vector<std::string>& names)
{
    std::string list;
    for (const auto& name : names)
        list.append(list.empty() ? "" : ", ").append(name);
    return list;
}
}

std::vector<OpenPoint> openPoints(const PublicationState& state)
{
    std::vector<OpenPoint> points;
    addCounted(points, OpenPointKind::Errors, state.verdict.errors);
    addCounted(points, OpenPointKind::Warnings, state.verdict.warnings);
    if (!state.isLastYearCompared)
        points.push_back({OpenPointKind::LastYearNotCompared, 0, {}});
    addCounted(points, OpenPointKind::Reasons, state.reasons);
    addCounted(points, OpenPointKind::TrackedChanges, state.traces.trackedChanges);
    addCounted(points, OpenPointKind::Comments, state.traces.comments);
    if (!state.traces.personalData.empty())
        points.push_back({OpenPointKind::PersonalData, state.traces.personalData.size(), joined(state.traces.personalData)});
    return points;
}
}
