// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/joined_steps.hxx"

#include "ui/toolkit/guard.hxx"
#include "ui/toolkit/main_thread.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>

#include <algorithm>
#include <utility>

namespace gouji
{
using css::document::UndoManagerEvent;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

class JoinedSteps::Listener : public cppu::WeakImplHelper1<css::document::XUndoManagerListener>
{
public:
    explicit Listener(JoinedSteps& steps) : steps_(&steps) {}
    void end() { steps_ = nullptr; }

    void SAL_CALL undoActionAdded(const UndoManagerEvent&) override { tell(&JoinedSteps::added); }
    void SAL_CALL actionUndone(const UndoManagerEvent&) override { tell(&JoinedSteps::undone); }
    void SAL_CALL actionRedone(const UndoManagerEvent&) override { tell(&JoinedSteps::redone); }
    void SAL_CALL leftContext(const UndoManagerEvent&) override { tell(&JoinedSteps::left); }
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override { tell(&JoinedSteps::cleared); }
    void SAL_CALL resetAll(const css::lang::EventObject&) override { tell(&JoinedSteps::cleared); }
    void SAL_CALL redoActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL enteredContext(const UndoManagerEvent&) override { tell(&JoinedSteps::entered); }
    void SAL_CALL enteredHiddenContext(const UndoManagerEvent&) override { tell(&JoinedSteps::entered); }
    void SAL_CALL leftHiddenContext(const UndoManagerEvent&) override { tell(&JoinedSteps::leftWithoutStep); }
    void SAL_CALL cancelledContext(const UndoManagerEvent&) override { tell(&JoinedSteps::leftWithoutStep); }
    void SAL_CALL disposing(const css::lang::EventObject&) override { end(); }

private:
    void tell(void (JoinedSteps::*event)())
    {
        if (steps_)
            atEntryPoint("undo steps", [&] { (steps_->*event)(); });
    }

    JoinedSteps* steps_;
};

JoinedSteps::JoinedSteps(const Reference<css::uno::XComponentContext>& context) : context_(context), life_(std::make_shared<const bool>(true)) {}

JoinedSteps::~JoinedSteps()
{
    atEnd("undo steps", [this] { leave(); });
}

void JoinedSteps::follow(const Reference<css::text::XTextDocument>& document)
{
    leave();
    manager_ = Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
    sizeBefore_ = stackSize();
    dropped_ = 0;
    contexts_ = 0;
    listener_ = new Listener(*this);
    manager_->addUndoManagerListener(listener_.get());
}

void JoinedSteps::leave()
{
    groups_.clear();
    const auto manager = std::exchange(manager_, nullptr);
    const auto listener = std::exchange(listener_, nullptr);
    if (!listener.is())
        return;
    listener->end();
    manager->removeUndoManagerListener(listener.get());
}

sal_Int32 JoinedSteps::stackSize() const
{
    return manager_.is() ? manager_->getAllUndoActionTitles().getLength() : 0;
}

sal_Int32 JoinedSteps::depth() const
{
    return stackSize() + dropped_;
}

void JoinedSteps::joinSince(sal_Int32 below)
{
    const auto top = depth();
    std::erase_if(groups_, [&](const Group& group) { return group.below >= below; }); // figures that were typed on
    if (top - below > 1 && below >= dropped_)
        groups_.push_back({below, top});
}

void JoinedSteps::entered()
{
    ++contexts_;
}

void JoinedSteps::left()
{
    if (contexts_ > 0 && --contexts_ == 0)
        added();
}

/// What was done in it has become part of the step before, or it was nothing.
void JoinedSteps::leftWithoutStep()
{
    if (contexts_ > 0 && --contexts_ == 0)
        noteSize(0);
}

/// What was undone before is gone.
void JoinedSteps::added()
{
    if (contexts_ > 0)
        return;
    noteSize(1);
    std::erase_if(groups_, [&](const Group& group) { return group.top >= depth() || group.below < dropped_; });
}

void JoinedSteps::noteSize(sal_Int32 added)
{
    const auto size = stackSize();
    dropped_ += std::max(sizeBefore_ + added - size, 0);
    sizeBefore_ = size;
}

void JoinedSteps::cleared()
{
    groups_.clear();
    sizeBefore_ = stackSize();
    dropped_ = 0;
}

void JoinedSteps::undone()
{
    travelled_();
    sizeBefore_ = stackSize();
    const auto now = depth();
    for (const auto& group : groups_)
        if (group.top == now + 1)
            return goOnTo(group, group.below);
}

void JoinedSteps::redone()
{
    travelled_();
    sizeBefore_ = stackSize();
    const auto now = depth();
    for (const auto& group : groups_)
        if (group.below == now - 1)
            return goOnTo(group, group.top);
}

/// The office is still within its own step when it tells.
void JoinedSteps::goOnTo(Group group, sal_Int32 depth)
{
    onMainThread(context_,
                 [this, group, depth, life = std::weak_ptr<const bool>(life_)]
                 {
                     if (!life.expired())
                         atEntryPoint("undo steps", [&] { go(group, depth); });
                 });
}

/// As far as the user is still between the steps of the group. What this takes back or makes again is told, too, and
/// leads no further: no group begins or ends between.
void JoinedSteps::go(Group group, sal_Int32 wanted)
{
    auto before = group.below; // a step that the office refuses ends it
    for (auto now = depth(); now != before && group.below < now && now < group.top; now = depth())
    {
        before = now;
        wanted < now ? manager_->undo() : manager_->redo();
    }
}
}
