// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "entry/entry_order.hxx"

#include "ui/document_check.hxx"
#include "writer/cell_at_cursor.hxx"

#include <map>
#include <string>

namespace gouji
{
/// The value cells of one document at the moment of a key: what was recognised last, as long as the table at hand has the same rows and columns.
/// Only a table that is new, or a statutory one that has changed its shape, has the document read again, silently (50 to 70 ms); a check that was
/// made meanwhile is taken instead. Main thread only.
class EntryCells
{
public:
    EntryCells(const css::uno::Reference<css::uno::XComponentContext>& context, const DocumentCheck& check) : context_(context), check_(check) {}

    /// The order of all value cells if that one is among them; null if it is not, or the document cannot be read. Throws UNO exceptions.
    [[nodiscard]] const EntryOrder* around(const css::uno::Reference<css::text::XTextDocument>& document, const CellAddress& cell);
    /// Of another document.
    void forget();

private:
    using Shapes = std::map<std::string, css::uno::Sequence<OUString>>; ///< names of the cells by table

    [[nodiscard]] bool mustLearn(const std::string& table, const css::uno::Sequence<OUString>& shape) const;
    void learn(const css::uno::Reference<css::text::XTextDocument>& document);

    css::uno::Reference<css::uno::XComponentContext> context_;
    const DocumentCheck& check_;
    EntryOrder order_;
    Shapes shapes_;
};
}
