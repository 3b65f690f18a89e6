// SPDX-License-Identifier: MPL-2.0
#include "light/light_bars.hxx"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <tuple>

namespace gouji
{
namespace
{
bool isNear(int one, int other)
{
    return std::abs(one - other) <= 1; // areas of neighbours are rounded one by one
}

std::optional<PixelArea> besideEachOther(const PixelArea& left, const PixelArea& right)
{
    if (!isNear(left.right(), right.x) || !isNear(left.y, right.y) || !isNear(left.bottom(), right.bottom()))
        return std::nullopt;
    return PixelArea{left.x, left.y, right.right() - left.x, left.height};
}

std::optional<PixelArea> belowEachOther(const PixelArea& upper, const PixelArea& lower)
{
    if (!isNear(upper.bottom(), lower.y) || !isNear(upper.x, lower.x) || !isNear(upper.right(), lower.right()))
        return std::nullopt;
    return PixelArea{upper.x, upper.y, upper.width, lower.bottom() - upper.y};
}

/// Joins each area with the one before it, where they can be.
template <class Join>
std::vector<PixelArea> joined(const std::vector<PixelArea>& areas, Join join)
{
    std::vector<PixelArea> result;
    for (const auto& area : areas)
    {
        const auto whole = result.empty() ? std::nullopt : join(result.back(), area);
        if (whole)
            result.back() = *whole;
        else
            result.push_back(area);
    }
    return result;
}

std::vector<PixelArea> groupsOf(std::vector<PixelArea> cells)
{
    std::ranges::sort(cells, {}, [](const PixelArea& area) { return std::tuple(area.y, area.x); });
    auto rows = joined(cells, besideEachOther);
    std::ranges::stable_sort(rows, {}, [](const PixelArea& area) { return std::tuple(area.x, area.width, area.y); });
    return joined(rows, belowEachOther);
}

/// The area with what lies outside of the view, so that no line is drawn along the view's edge.
PixelArea reachingOut(const PixelArea& area, const PixelArea& view, int line)
{
    const int left = area.x <= view.x ? view.x - line : area.x;
    const int top = area.y <= view.y ? view.y - line : area.y;
    const int right = area.right() >= view.right() ? view.right() + line : area.right();
    const int bottom = area.bottom() >= view.bottom() ? view.bottom() + line : area.bottom();
    return {left, top, right - left, bottom - top};
}

class Bars
{
public:
    explicit Bars(const PixelArea& view) : view_(view) {}

    void frame(const PixelArea& cell, int line, LightTone tone)
    {
        const auto area = reachingOut(cell, view_, line);
        add({area.x, area.y, area.width, line}, tone);
        add({area.x, area.bottom() - line, area.width, line}, tone);
        add({area.x, area.y + line, line, area.height - 2 * line}, tone);
        add({area.right() - line, area.y + line, line, area.height - 2 * line}, tone);
    }

    void add(const PixelArea& bar, LightTone tone)
    {
        const int left = std::max(bar.x, view_.x);
        const int top = std::max(bar.y, view_.y);
        const PixelArea seen{left, top, std::min(bar.right(), view_.right()) - left, std::min(bar.bottom(), view_.bottom()) - top};
        if (!seen.isEmpty())
            bars_.push_back({seen, tone});
    }

    [[nodiscard]] std::vector<LightBar> take() { return std::move(bars_); }

private:
    PixelArea view_;
    std::vector<LightBar> bars_;
};
}

std::vector<LightBar> barsOf(const LitAreas& areas, const PixelArea& view, int line)
{
    const int thick = line + (line + 1) / 2;
    Bars bars(view);
    for (const auto& cell : areas.doubtful)
        bars.frame(cell, thick, LightTone::Doubtful);
    for (const auto& group : groupsOf(areas.framed))
        bars.frame(group, line, LightTone::TakesPart);
    for (const auto& words : areas.underlined)
        bars.add({words.x, words.bottom() - thick, words.width, thick}, LightTone::Doubtful);
    return bars.take();
}
}
