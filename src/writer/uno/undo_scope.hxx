// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace gouji
{
/// Where a step goes on the undo stack.
enum class UndoStep
{
    Own,
    /// Taken back and made again together with the user's last one, under that one's title; of its own where there is
    /// none.
    WithLast,
};

/// Bundles what is done to a document during its life into one undo step. Leaves exactly once on every path: a context
/// left open would cost the user all of undo. Enter it only when the plan is complete and verified.
class UndoScope
{
public:
    /// Throws UNO exceptions; nothing was entered then.
    UndoScope(const css::uno::Reference<css::text::XTextDocument>& document, const OUString& title, UndoStep step);
    UndoScope(const css::uno::Reference<css::text::XTextDocument>& document, const OUString& title)
        : UndoScope(document, title, UndoStep::Own)
    {
    }
    /// Leaves the step, never throws.
    ~UndoScope();
    UndoScope(const UndoScope&) = delete;
    UndoScope& operator=(const UndoScope&) = delete;

    /// Says that at least one change was made inside, so that there is a step of ours to roll back.
    void noteChange() { hasChange_ = true; }
    /// Takes back what was changed inside, unless it went into the user's last step: document, modified flag and undo
    /// stack as before; the redo stack is empty. Throws UNO exceptions.
    void rollBack();

private:
    void leave();

    css::uno::Reference<css::text::XTextDocument> document_;
    css::uno::Reference<css::document::XUndoManager> manager_;
    OUString title_;
    sal_Int32 stepsBefore_ = 0;
    bool wasModified_ = false;
    bool hasChange_ = false;
    bool isOpen_ = false;
};
}
