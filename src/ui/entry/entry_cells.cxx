// SPDX-License-Identifier: MPL-2.0
#include "ui/entry/entry_cells.hxx"

#include "recognition/recognise.hxx"
#include "ui/toolkit/guard.hxx"
#include "writer/entry/enter_cell.hxx"
#include "writer/reading/read_document.hxx"
#include "writer/settings/resource_store.hxx"

#include <com/sun/star/text/XTextTablesSupplier.hpp>

#include <algorithm>

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
    if (!shapes_.contains(cell.table) || isStale(document))
        learn(document);
    return order_.holds(cell.table, cell.cell) ? &order_ : nullptr;
}

bool EntryCells::areIn(const Reference<css::text::XTextDocument>& document)
{
    if (reports_.empty() || isStale(document))
        learn(document);
    return !reports_.empty();
}

const Report* EntryCells::reportOf(const std::string& table) const
{
    const auto stands = [&](const std::optional<Figure>& figure) { return figure && figure->place.table == table; };
    const auto holds = [&](const ReportTable& known) { return std::ranges::any_of(known.figures, stands); };
    const auto found = std::ranges::find_if(reports_, [&](const Report& report) { return std::ranges::any_of(report.tables, holds); });
    return found == reports_.end() ? nullptr : &*found;
}

void EntryCells::forget()
{
    reports_.clear();
    order_ = EntryOrder();
    shapes_.clear();
}

/// A table of something else may change its shape with every key (Tab in its last cell): that is no reason to read the
/// document.
bool EntryCells::isStale(const Reference<css::text::XTextDocument>& document) const
{
    return std::ranges::any_of(shapes_, [&](const auto& known) { return order_.holdsTable(known.first) && cellNamesOf(document, known.first) != known.second; });
}

void EntryCells::learn(const Reference<css::text::XTextDocument>& document)
{
    const bool isChecked = check_.freshness() == Freshness::UpToDate;
    reports_ = isChecked ? check_.reports() : recognisedReports(context_, document);
    order_ = EntryOrder(reports_);
    shapes_.clear();
    const auto tables = Reference<css::text::XTextTablesSupplier>(document, UNO_QUERY_THROW)->getTextTables();
    for (const auto& name : tables->getElementNames())
        shapes_.emplace(toUtf8(name), cellNamesOf(document, toUtf8(name)));
}
}
