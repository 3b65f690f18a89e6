// SPDX-License-Identifier: MPL-2.0
#include "support/view_cursor.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

std::string cellAtCursor(const FrameOfTest& window)
{
    const Reference<css::text::XTextViewCursorSupplier> view(window.text()->getCurrentController(), UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> cursor(view->getViewCursor(), UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet> cell;
    OUString name;
    if (cursor->getPropertyValue("Cell") >>= cell)
        cell->getPropertyValue("CellName") >>= name;
    return toUtf8(name);
}

std::string selectedText(const FrameOfTest& window)
{
    const Reference<css::text::XTextViewCursorSupplier> view(window.text()->getCurrentController(), UNO_QUERY_THROW);
    return toUtf8(view->getViewCursor()->getString());
}
}
