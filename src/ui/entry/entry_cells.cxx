// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/entry_cells.hxx"

#include "recognition/recognise.hxx"
#include "ui/guard.hxx"
#include "writer/entry/enter_cell.hxx"
#include "writer/read_document.hxx"
#include "writer/resources.hxx"

#include <com/sun/star/text/XTextTablesSupplier.hpp>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
std::vector<Report> recognisedReports(const Reference<css::uno::XComponentContext>& context,
                                      const Reference<css::text::XTextDocument>& document)
{
    const auto loaded = resources(context);
    const auto content = readDocument(document);
    if (loaded && content)
        return recognise(content.value(), loaded.value()->forms).reports;
    logFailure("entry flow", messageKey(loaded ? content.error().code : loaded.error().code));
    return {};
}
}

const EntryOrder* EntryCells::around(const Reference<css::text::XTextDocument>& document, const CellAddress& cell)
{
    if (mustLearn(cell.table, cellNamesOf(document, cell.table)))
        learn(document);
    return order_.holds(cell.table, cell.cell) ? &order_ : nullptr;
}

void EntryCells::forget()
{
    order_ = EntryOrder();
    shapes_.clear();
}

/// A table of something else may change its shape with every key (Tab in its last cell): that is no reason to read the document.
bool EntryCells::mustLearn(const std::string& table, const css::uno::Sequence<OUString>& shape) const
{
    const auto known = shapes_.find(table);
    return known == shapes_.end() || (order_.holdsTable(table) && known->second != shape);
}

void EntryCells::learn(const Reference<css::text::XTextDocument>& document)
{
    const bool isChecked = check_.status().freshness == Freshness::UpToDate;
    order_ = EntryOrder(isChecked ? check_.reports() : recognisedReports(context_, document));
    shapes_.clear();
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    for (const auto& name : tables->getElementNames())
        shapes_.emplace(toUtf8(name), cellNamesOf(document, toUtf8(name)));
}
}
