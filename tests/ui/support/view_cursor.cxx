// SPDX-License-Identifier: MPL-2.0
#include "support/view_cursor.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
Reference<css::text::XTextViewCursor> viewCursorOf(const FrameOfTest& window)
{
    return Reference<css::text::XTextViewCursorSupplier>(window.text()->getCurrentController(), UNO_QUERY_THROW)->getViewCursor();
}

Reference<css::beans::XPropertySet> cursorOf(const FrameOfTest& window)
{
    return {viewCursorOf(window), UNO_QUERY_THROW};
}
}

std::string cellAtCursor(const FrameOfTest& window)
{
    const auto cursor = cursorOf(window);
    Reference<css::beans::XPropertySet> cell;
    OUString name;
    if (cursor->getPropertyValue("Cell") >>= cell)
        cell->getPropertyValue("CellName") >>= name;
    return toUtf8(name);
}

std::string tableAtCursor(const FrameOfTest& window)
{
    Reference<css::container::XNamed> table;
    cursorOf(window)->getPropertyValue("TextTable") >>= table;
    return table.is() ? toUtf8(table->getName()) : "";
}

void goToStart(const FrameOfTest& window)
{
    viewCursorOf(window)->gotoRange(window.text()->getText()->getStart(), false);
}

void goToEnd(const FrameOfTest& window)
{
    viewCursorOf(window)->gotoRange(window.text()->getText()->getEnd(), false);
}

/// The view's cursor gives no text in tables.
std::string selectedText(const FrameOfTest& window)
{
    const Reference<css::view::XSelectionSupplier> view(window.text()->getCurrentController(), UNO_QUERY_THROW);
    const Reference<css::container::XIndexAccess> selection(view->getSelection(), UNO_QUERY);
    if (!selection.is() || selection->getCount() == 0)
        return "";
    const Reference<css::text::XTextRange> range(selection->getByIndex(0), UNO_QUERY);
    return range.is() ? toUtf8(range->getString()) : "";
}
}
