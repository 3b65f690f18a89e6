// SPDX-License-Identifier: MPL-2.0
#include "writer/reading/table_lookup.hxx"

#include "writer/uno/office_call.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace gouji
{
namespace
{
using css::beans::XPropertySet;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
}

Reference<css::text::XTextTable> findTable(const Reference<css::text::XTextDocument>& document, const std::string& name)
{
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    const OUString officeName = fromUtf8(name);
    if (!tables->hasByName(officeName))
        return {};
    return Reference<css::text::XTextTable>(tables->getByName(officeName), UNO_QUERY);
}

Reference<css::table::XCell> findCell(const Reference<css::text::XTextTable>& table, const std::string& name)
{
    const auto cell = table->getCellByName(fromUtf8(name));
    if (!cell.is())
        return {};
    const bool isCovered = propertyOr<sal_Int32>(Reference<XPropertySet>(cell, UNO_QUERY_THROW), "RowSpan", 1) < 1;
    return isCovered ? Reference<css::table::XCell>() : cell;
}
}
