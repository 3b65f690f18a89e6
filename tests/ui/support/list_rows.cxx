// SPDX-License-Identifier: MPL-2.0
#include "support/list_rows.hxx"

#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
const std::string kOpen = "▾ ";
const std::string kClosed = "▸ ";

Reference<css::awt::XWindow2> windowOf(const Reference<css::awt::XControlContainer>& panel, const std::string& name)
{
    return Reference<css::awt::XWindow2>(panel->getControl(fromUtf8(name)), css::uno::UNO_QUERY);
}

std::string textOf(const Reference<css::awt::XWindow2>& label)
{
    OUString text;
    const Reference<css::awt::XControl> control(label, UNO_QUERY_THROW);
    Reference<css::beans::XPropertySet>(control->getModel(), UNO_QUERY_THROW)->getPropertyValue("Label") >>= text;
    return toUtf8(text);
}

RowOnScreen rowOf(const std::string& first, const std::string& second)
{
    RowOnScreen row{.first = first, .second = second, .isHeading = isHeading(first), .isOpen = first.starts_with(kOpen), .area = {}};
    if (row.isHeading)
        row.first.erase(0, kOpen.size());
    return row;
}
}

bool isHeading(const std::string& words)
{
    return words.starts_with(kOpen) || words.starts_with(kClosed);
}

std::vector<RowOnScreen> rowsIn(const Reference<css::awt::XControlContainer>& panel)
{
    std::vector<RowOnScreen> rows;
    const auto frame = windowOf(panel, "area")->getPosSize();
    for (std::size_t slot = 0;; ++slot)
    {
        const auto name = std::string("row").append(std::to_string(slot));
        const auto first = windowOf(panel, name + ".first");
        if (!first.is() || !first->isVisible())
            return rows;
        const auto second = windowOf(panel, name + ".second");
        auto row = rowOf(textOf(first), textOf(second));
        const auto upper = first->getPosSize();
        const auto lower = row.isHeading ? 0 : second->getPosSize().Height;
        row.area = {frame.X + upper.X, frame.Y + upper.Y, upper.Width, upper.Height + lower};
        rows.push_back(std::move(row));
    }
}
}
