// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/uno/XInterface.hpp>

namespace gouji::test
{
/// Of a document.
[[nodiscard]] css::uno::Reference<css::document::XUndoManager> undoManagerOf(const css::uno::Reference<css::uno::XInterface>& document);

/// Forgets all steps of a document. On the office's main thread: LibreOffice 7.4 frees the steps without its solar
/// mutex, and the main thread may be at work on the fields in them.
void clearUndoStack(const css::uno::Reference<css::uno::XInterface>& document);
}
