// SPDX-License-Identifier: MPL-2.0
#include "ui/dispatch/frame_dispatch.hxx"

#include "ui/commands/command.hxx"
#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/main_thread.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>

#include <mutex>

namespace gouji
{
using css::uno::Reference;

namespace
{
css::util::URL editModeUrl()
{
    css::util::URL url;
    url.Complete = ".uno:EditDoc";
    url.Main = url.Complete;
    url.Protocol = ".uno:";
    url.Path = "EditDoc";
    return url;
}
}

FrameDispatch::FrameDispatch(const Reference<css::uno::XComponentContext>& context, const Reference<css::frame::XFrame>& frame)
    : session_(context, frame), entryFlow_(session_)
{
}

void FrameDispatch::attach()
{
    session_.frame()->addFrameActionListener(this);
    followDocument();
    watchEditMode();
}

void FrameDispatch::followDocument()
{
    session_.followDocument();
    entryFlow_.follow();
}

void FrameDispatch::leaveDocument()
{
    entryFlow_.leave();
    session_.leaveDocument();
}

void SAL_CALL FrameDispatch::dispatch(const css::util::URL& url, const css::uno::Sequence<css::beans::PropertyValue>&)
{
    const rtl::Reference<FrameDispatch> self(this);
    atEntryPoint("dispatch", [&] { onMainThread(session_.context(), [self, url] { self->execute(url); }); });
}

void FrameDispatch::execute(const css::util::URL& url)
{
    const std::string path = toUtf8(url.Path);
    const Command* command = findCommand(path);
    if (!command || !session_.frame().is())
        return;
    if (!command->isEnabled(session_.state()))
    {
        session_.showPanel(); // a key reaches a command whose entry is grey: the panel says why it is
        return;
    }
    const Resources* resources = session_.resources();
    if (!resources)
        return;
    session_.panelState().endNotice();
    const CommandResult done = guarded("operation.command", path, [&] { return command->run(session_, *resources); });
    if (!done)
        session_.showError(done.error());
    else if (done.value())
        session_.tell(*done.value());
}

void SAL_CALL FrameDispatch::addStatusListener(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url)
{
    atEntryPoint("addStatusListener",
            [&]
            {
                listeners_.emplace_back(listener, url);
                tell({listener, url}, session_.state());
            });
}

void SAL_CALL FrameDispatch::removeStatusListener(const Reference<css::frame::XStatusListener>& listener, const css::util::URL& url)
{
    std::erase_if(listeners_,
                  [&](const Listener& entry) { return entry.first == listener && entry.second.Complete == url.Complete; });
}

void SAL_CALL FrameDispatch::frameAction(const css::frame::FrameActionEvent& event)
{
    atEntryPoint("frameAction",
            [&]
            {
                switch (event.Action)
                {
                case css::frame::FrameAction_COMPONENT_ATTACHED:
                case css::frame::FrameAction_COMPONENT_REATTACHED:
                    followDocument();
                    watchEditMode();
                    tellAll();
                    break;
                case css::frame::FrameAction_COMPONENT_DETACHING:
                    leaveDocument();
                    unwatchEditMode();
                    break;
                default:
                    break;
                }
            });
}

void SAL_CALL FrameDispatch::statusChanged(const css::frame::FeatureStateEvent&)
{
    atEntryPoint("statusChanged", [&] { tellAll(); });
}

void SAL_CALL FrameDispatch::disposing(const css::lang::EventObject& event)
{
    atEnd("disposing",
            [&]
            {
                if (event.Source == editMode_)
                {
                    editMode_.clear();
                    return;
                }
                leaveDocument();
                unwatchEditMode();
                listeners_.clear();
            });
}

void FrameDispatch::watchEditMode()
{
    unwatchEditMode();
    const Reference<css::frame::XDispatchProvider> provider(session_.frame(), css::uno::UNO_QUERY_THROW);
    editMode_ = provider->queryDispatch(editModeUrl(), "_self", 0);
    if (editMode_.is())
        editMode_->addStatusListener(this, editModeUrl());
}

void FrameDispatch::unwatchEditMode()
{
    const Reference<css::frame::XDispatch> watched = std::exchange(editMode_, nullptr);
    if (watched.is())
        watched->removeStatusListener(this, editModeUrl());
}

void FrameDispatch::tellAll()
{
    const DocumentState state = session_.state();
    if (toldState_ == state)
        return;
    toldState_ = state;
    session_.panelState().inform();
    const std::vector<Listener> listeners = listeners_; // a listener may remove itself
    for (const Listener& listener : listeners)
        tell(listener, state);
}

void FrameDispatch::tell(const Listener& listener, const DocumentState& state)
{
    const Command* command = findCommand(toUtf8(listener.second.Path));
    css::frame::FeatureStateEvent event;
    event.Source = static_cast<cppu::OWeakObject*>(this);
    event.FeatureURL = listener.second;
    event.IsEnabled = command && command->isEnabled(state);
    event.Requery = false;
    atEntryPoint("status listener", [&] { listener.first->statusChanged(event); });
}

namespace
{
// Weak both ways: the frame holds its dispatch object as a listener, and so decides how long it lives.
using Entry = std::pair<css::uno::WeakReference<css::frame::XFrame>, css::uno::WeakReference<css::frame::XDispatch>>;

struct Entries
{
    std::mutex mutex;
    std::vector<Entry> list;
};

Entries& entries()
{
    static Entries all;
    return all;
}

rtl::Reference<FrameDispatch> knownDispatchOf(const Reference<css::frame::XFrame>& frame)
{
    const std::scoped_lock lock(entries().mutex);
    std::erase_if(entries().list, [](const Entry& entry) { return !entry.first.get().is() || !entry.second.get().is(); });
    for (const Entry& entry : entries().list)
        if (entry.first.get() == frame)
            return static_cast<FrameDispatch*>(Reference<css::frame::XDispatch>(entry.second).get());
    return {};
}

/// In the panel of the window that the user works in; a window that is not ours is not disturbed.
void tellInActiveWindow(const Reference<css::uno::XComponentContext>& context, const std::string& reason)
{
    onMainThread(context,
                 [context, reason]
                 {
                     const auto dispatch = knownDispatchOf(css::frame::Desktop::create(context)->getCurrentFrame());
                     if (dispatch.is())
                         dispatch->session().tellFailure(reason);
                 });
}
}

rtl::Reference<FrameDispatch> dispatchOf(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::frame::XFrame>& frame)
{
    if (const auto known = knownDispatchOf(frame); known.is())
        return known;
    tellFailuresTo([context](const std::string& reason) { tellInActiveWindow(context, reason); });
    const rtl::Reference<FrameDispatch> dispatch(new FrameDispatch(context, frame));
    dispatch->attach();
    const std::scoped_lock lock(entries().mutex);
    entries().list.emplace_back(frame, Reference<css::frame::XDispatch>(dispatch.get()));
    return dispatch;
}
}
