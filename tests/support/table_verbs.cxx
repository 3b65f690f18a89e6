// SPDX-License-Identifier: MPL-2.0
#include "support/table_verbs.hxx"

#include "reading/cell_name.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextTableCursor.hpp>

#include <stdexcept>

namespace gouji::test
{
TableVerbs::TableVerbs(const css::uno::Reference<css::text::XTextDocument>& document,
                       const css::uno::Reference<css::text::XTextTable>& table)
    : document_(document), table_(table)
{
    if (!table_.is())
        throw std::invalid_argument("no such table");
}

CellVerbs TableVerbs::cell(const std::string& name) const
{
    return CellVerbs(document_, table_->getCellByName(fromUtf8(name)));
}

TableVerbs& TableVerbs::merge(const std::string& from, const std::string& to)
{
    const auto cursor = table_->createCursorByCellName(fromUtf8(from));
    if (!cursor->gotoCellByName(fromUtf8(to), true) || !cursor->mergeRange())
        throw std::invalid_argument("cannot merge " + from + " to " + to);
    return *this;
}

TableVerbs& TableVerbs::row(int index, const std::vector<std::string>& texts)
{
    for (std::size_t box = 0; box < texts.size(); ++box)
        if (!texts[box].empty())
            cell(CellName{box, static_cast<std::size_t>(index)}.toString()).text(texts[box]);
    return *this;
}

TableVerbs& TableVerbs::insertRow(int index)
{
    table_->getRows()->insertByIndex(index, 1);
    return *this;
}

TableVerbs& TableVerbs::removeRow(int index)
{
    table_->getRows()->removeByIndex(index, 1);
    return *this;
}

css::uno::Reference<css::text::XTextTable> appendTable(const css::uno::Reference<css::text::XTextDocument>& document,
                                                       const css::uno::Reference<css::text::XText>& text, const std::string& name,
                                                       int rows, int columns)
{
    const css::uno::Reference<css::lang::XMultiServiceFactory> factory(document, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::text::XTextTable> table(factory->createInstance("com.sun.star.text.TextTable"),
                                                           css::uno::UNO_QUERY_THROW);
    table->initialize(rows, columns);
    text->insertTextContent(text->getEnd(), table.get(), false);
    css::uno::Reference<css::container::XNamed>(table, css::uno::UNO_QUERY_THROW)->setName(fromUtf8(name));
    return table;
}
}
