// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "entry/entry_order.hxx"

#include "ui/window/document_check.hxx"
#include "writer/places/cell_at_cursor.hxx"

#include <map>
#include <string>

namespace gouji
{
/// The value cells of one document at the moment of a key: what was recognised last, as long as the statutory tables
/// have the same rows and columns. Else the document is read again, silently (50 to 70 ms); a check that was made
/// meanwhile is taken instead. Main thread only.
class EntryCells
{
public:
    EntryCells(const css::uno::Reference<css::uno::XComponentContext>& context, const DocumentCheck& check) : context_(context), check_(check) {}

    /// The order of all value cells if that one is among them; null if it is not, or the document cannot be read.
    /// Throws UNO exceptions.
    [[nodiscard]] const EntryOrder* around(const css::uno::Reference<css::text::XTextDocument>& document, const CellAddress& cell);
    /// Whether the document has any. Throws UNO exceptions.
    [[nodiscard]] bool areIn(const css::uno::Reference<css::text::XTextDocument>& document);
    /// The report of a table that has value cells, as it was recognised; its figures may have changed since. Null if
    /// there is none.
    [[nodiscard]] const Report* reportOf(const std::string& table) const;
    /// Of another document.
    void forget();

private:
    using Shapes = std::map<std::string, css::uno::Sequence<OUString>>; ///< names of the cells by table

    [[nodiscard]] bool isStale(const css::uno::Reference<css::text::XTextDocument>& document) const;
    void learn(const css::uno::Reference<css::text::XTextDocument>& document);

    css::uno::Reference<css::uno::XComponentContext> context_;
    const DocumentCheck& check_;
    std::vector<Report> reports_;
    EntryOrder order_;
    Shapes shapes_; ///< of all tables, those with value cells and others
};
}
