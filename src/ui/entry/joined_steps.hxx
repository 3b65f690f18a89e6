// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ref.hxx>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace gouji
{
/// Undo steps that Writer makes one by one and that are one to the user: of a number typed over a selection its first
/// digit and its others, then what Writer makes of the cell that is left. Where one of them holds totals that followed,
/// Ctrl+Z takes all of them back and Ctrl+Y makes all of them again, so that figure and totals always agree. Known by
/// their depth on the undo stack, those included that the office has dropped from its end. Main thread only.
class JoinedSteps
{
public:
    explicit JoinedSteps(const css::uno::Reference<css::uno::XComponentContext>& context);
    ~JoinedSteps();
    JoinedSteps(const JoinedSteps&) = delete;
    JoinedSteps& operator=(const JoinedSteps&) = delete;

    /// Of which document; throws UNO exceptions.
    void follow(const css::uno::Reference<css::text::XTextDocument>& document);
    void leave();
    /// Called after each step that was taken back or made again, by whomever, in the middle of it.
    void onTravel(std::function<void()> callback) { travelled_ = std::move(callback); }

    /// How many steps there are to be taken back, with those that were dropped since; 0 without a document. Throws UNO
    /// exceptions.
    [[nodiscard]] sal_Int32 depth() const;
    /// Joins the steps that were made since the stack was that deep. Throws UNO exceptions.
    void joinSince(sal_Int32 depth);

private:
    class Listener;
    struct Group
    {
        sal_Int32 below = 0; ///< depth with none of them
        sal_Int32 top = 0;   ///< depth with all of them
    };

    [[nodiscard]] sal_Int32 stackSize() const;
    void entered();
    void left();
    void leftWithoutStep();
    void added();
    void cleared();
    /// When so many steps were added; a full stack drops its oldest ones for them, and for a context that leaves none.
    void noteSize(sal_Int32 added);
    void undone();
    void redone();
    void goOnTo(Group group, sal_Int32 depth);
    void go(Group group, sal_Int32 depth);

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::document::XUndoManager> manager_;
    rtl::Reference<Listener> listener_;
    std::function<void()> travelled_ = [] {};
    std::vector<Group> groups_;
    sal_Int32 sizeBefore_ = 0; ///< of the stack
    sal_Int32 dropped_ = 0; ///< steps from its end, since the document is followed or the stack was cleared
    int contexts_ = 0; ///< that are open: what is added then is part of one step
    std::shared_ptr<const bool> life_; ///< steps under way end with it
};
}
