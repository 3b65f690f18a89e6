// SPDX-License-Identifier: MPL-2.0
#include "support/undo_stack.hxx"

#include "support/main_thread_call.hxx"
#include "support/office_environment.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

Reference<css::document::XUndoManager> undoManagerOf(const Reference<css::uno::XInterface>& document)
{
    return Reference<css::document::XUndoManagerSupplier>(document, UNO_QUERY_THROW)->getUndoManager();
}

void clearUndoStack(const Reference<css::uno::XInterface>& document)
{
    onOfficeMainThread(office().context(), [&] { undoManagerOf(document)->clear(); });
}
}
