// SPDX-License-Identifier: MPL-2.0
#include "ui/window/finding_light.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/window/frame_session.hxx"
#include "ui/window/report_deck.hxx"

#include "writer/on_screen/lit_areas.hxx"

#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/frame/XController.hpp>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
using namespace std::chrono_literals;

constexpr auto kBetweenLooks = 80ms;
constexpr int kTrustedLooks = 12; // layout goes on by itself after a change, and shows in no sign
constexpr double kLineInMetres = 0.00053; // 2 pixels at 96 dpi

int lineWidth(const Reference<css::awt::XWindow>& window)
{
    const Reference<css::awt::XDevice> device(window, UNO_QUERY_THROW);
    return std::max(1, static_cast<int>(std::lround(device->getInfo().PixelPerMeterX * kLineInMetres)));
}

PixelArea viewArea(const Reference<css::awt::XWindow>& window)
{
    const auto size = window->getPosSize();
    return {0, 0, size.Width, size.Height};
}
}

FindingLight::FindingLight(FrameSession& session)
    : session_(session), bars_(session.context()), next_(session.context(), [this] { look(); })
{
}

void FindingLight::show(Light light)
{
    const bool isNew = light != light_;
    light_ = std::move(light);
    atEntryPoint("light",
                 [&]
                 {
                     if (!light_.passage)
                         passage_.reset();
                     else if (isNew || session_.check().freshness() == Freshness::UpToDate)
                         passage_ = passageInParagraph(session_.document(), *light_.passage, light_.number);
                 });
    follow();
}

void FindingLight::hide()
{
    isLit_ = false;
    atEntryPoint("light", [&] { bars_.hide(); });
}

void FindingLight::look()
{
    const bool isWantedNow = atEntryPoint("light", false, [&] { return isWanted(); });
    if (isWantedNow != isLit_ || (isWantedNow && atEntryPoint("light", true, [&] { return hasMoved(); })))
        follow();
    else if (!light_.isNothing())
        next_.restart(kBetweenLooks);
}

void FindingLight::follow()
{
    isLit_ = atEntryPoint("light", false, [&] { return isWanted() && place(); });
    if (!isLit_)
        atEntryPoint("light", [&] { bars_.clear(); });
    if (!light_.isNothing())
        next_.restart(kBetweenLooks);
}

/// False if the office does not tell the places.
bool FindingLight::place()
{
    placedAt_ = sight();
    const auto view = documentViewOf(session_.context(), session_.frame());
    if (!view)
        return false;
    bars_.show(view->window, barsOf(litAreas(*view, light_, passage_), viewArea(view->window), lineWidth(view->window)));
    return true;
}

FindingLight::Sight FindingLight::sight() const
{
    Sight sight;
    session_.frame()->getController()->getViewData() >>= sight.view;
    sight.changeCount = session_.check().changeCount();
    return sight;
}

bool FindingLight::hasMoved()
{
    return ++placedAt_.age > kTrustedLooks || !placedAt_.isStill(sight());
}

bool FindingLight::isWanted() const
{
    return !light_.isNothing() && session_.state().isTextView && !session_.check().isDocumentBusy() && isReportDeckVisible(session_.frame());
}
}
