// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/joined_steps.hxx"

#include "ui/guard.hxx"
#include "ui/main_thread.hxx"

#include "writer/configuration.hxx"

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
    void SAL_CALL leftContext(const UndoManagerEvent&) override { tell(&JoinedSteps::added); }
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override { tell(&JoinedSteps::added); }
    void SAL_CALL resetAll(const css::lang::EventObject&) override { tell(&JoinedSteps::added); }
    void SAL_CALL redoActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL enteredContext(const UndoManagerEvent&) override {}
    void SAL_CALL enteredHiddenContext(const UndoManagerEvent&) override {}
    void SAL_CALL leftHiddenContext(const UndoManagerEvent&) override {}
    void SAL_CALL cancelledContext(const UndoManagerEvent&) override {}
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
    const auto undo = readConfiguration(context_, "/org.openoffice.Office.Common/Undo");
    undo->getByName("Steps") >>= mostSteps_;
    manager_ = Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
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

sal_Int32 JoinedSteps::depth() const
{
    return manager_.is() ? manager_->getAllUndoActionTitles().getLength() : 0;
}

void JoinedSteps::joinSince(sal_Int32 below)
{
    const auto top = depth();
    std::erase_if(groups_, [&](const Group& group) { return group.below >= below; }); // figures that were typed on
    if (top - below > 1 && top < mostSteps_)
        groups_.push_back({below, top});
}

/// What was undone before is gone; and from a full stack the oldest steps are dropped, so that depths mean other steps.
void JoinedSteps::added()
{
    const auto now = depth();
    std::erase_if(groups_, [&](const Group& group) { return now >= mostSteps_ || group.top >= now; });
}

void JoinedSteps::undone()
{
    const auto now = depth();
    for (const auto& group : groups_)
        if (group.top == now + 1)
            return goOnTo(group, group.below);
}

void JoinedSteps::redone()
{
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

/// As far as the user is still between the steps of the group. What this takes back or makes again is told, too, and leads no further: no group begins or
/// ends between.
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
