// SPDX-License-Identifier: MPL-2.0
#include "support/figure_cell.hxx"

#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <org/gouji/ReportTool.hpp>

#include <stdexcept>

namespace gouji::test
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

FigureCell figureCell(const Reference<css::uno::XComponentContext>& context, const Reference<css::text::XTextDocument>& document, const std::string& id)
{
    const auto tool = org::gouji::ReportTool::create(context);
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    for (const auto& figure : tool->readFigures(Reference<css::lang::XComponent>(document, UNO_QUERY_THROW)))
    {
        if (toUtf8(figure.Id) != id)
            continue;
        const Reference<css::text::XTextTable> table(tables->getByName(figure.Table), UNO_QUERY_THROW);
        return {toUtf8(figure.Cell), table, Reference<css::text::XText>(table->getCellByName(figure.Cell), UNO_QUERY_THROW)};
    }
    throw std::invalid_argument("no figure " + id);
}
}
