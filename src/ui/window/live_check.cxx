// SPDX-License-Identifier: MPL-2.0
#include "ui/window/live_check.hxx"

#include "ui/toolkit/main_thread.hxx"
#include "ui/window/frame_session.hxx"
#include "ui/window/report_deck.hxx"

#include "writer/settings/settings_store.hxx"

#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/XModel.hpp>

#include <utility>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;

namespace
{
constexpr std::chrono::microseconds kSlice(6000); // together with one table more it stays below what a typist notices
}

LiveCheck::LiveCheck(FrameSession& session)
    : session_(session), pause_(session.context(), [this] { begin(); }), delay_(readSettings(session.context()).liveCheckDelay), life_(std::make_shared<const bool>(true))
{
}

LiveCheck::~LiveCheck() = default;

bool LiveCheck::isOn(const Reference<css::uno::XComponentContext>& context)
{
    return readSettings(context).checksLive;
}

void LiveCheck::postpone()
{
    pause_.restart(std::chrono::milliseconds(delay_));
}

void LiveCheck::checkSoon()
{
    pause_.restart(std::chrono::milliseconds(0));
}

void LiveCheck::stop()
{
    pause_.cancel();
    reading_.reset();
}

void LiveCheck::begin()
{
    reading_.reset();
    delay_ = readSettings(session_.context()).liveCheckDelay;
    if (!isWanted())
        return;
    if (mustWait())
    {
        postpone();
        return;
    }
    session_.completeDocument();
    readAtChange_ = session_.check().changeCount();
    reading_.emplace(session_.document());
    readOn();
}

void LiveCheck::readOn()
{
    if (!reading_ || !isStillTheSame())
        return;
    auto content = reading_->readOn(kSlice);
    if (!content)
        return refuse(content.error());
    if (!content.value())
        return then([this] { readOn(); });
    reading_.reset();
    then([this, whole = std::move(*content.value()), readAtChange = readAtChange_] { judge(whole, readAtChange); });
}

/// Not if a later reading has begun.
void LiveCheck::judge(const Document& content, unsigned readAtChange)
{
    if (readAtChange != readAtChange_ || !isStillTheSame())
        return;
    const Resources* resources = session_.resources();
    if (!resources)
        return;
    session_.check().accept(content, readAtChange, *resources, judgement());
    refusal_.reset();
}

/// Told once, not after each pause in typing.
void LiveCheck::refuse(const Error& error)
{
    reading_.reset();
    if (refusal_ == error)
        return;
    refusal_ = error;
    session_.showError(error);
}

/// A document that nobody has changed yet is one that was filed, or is looked at before.
Judgement LiveCheck::judgement() const
{
    return session_.check().changeCount() == 0 ? Judgement::AsFiled : Judgement::WhileTyping;
}

void LiveCheck::then(std::function<void()> step)
{
    onMainThread(session_.context(),
                 [step = std::move(step), life = std::weak_ptr<const bool>(life_)]
                 {
                     if (!life.expired())
                         step();
                 });
}

bool LiveCheck::isWanted() const
{
    return isOn(session_.context()) && session_.check().freshness() != Freshness::UpToDate && session_.state().isTextView
           && isReportDeckVisible(session_.frame());
}

bool LiveCheck::mustWait() const
{
    const Reference<css::frame::XModel> model(session_.document(), UNO_QUERY);
    return session_.check().isDocumentBusy() || model->hasControllersLocked();
}

bool LiveCheck::isStillTheSame()
{
    if (session_.check().freshness() == Freshness::UpToDate)
    {
        reading_.reset();
        return false;
    }
    if (readAtChange_ == session_.check().changeCount())
        return true;
    reading_.reset();
    postpone();
    return false;
}
}
