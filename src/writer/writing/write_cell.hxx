// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

#include <string>

namespace gouji
{
/// Replaces the text of cells; the only writer of cells in the code base. A cell is made a text cell first, since only
/// then undo and redo restore text, number format and formula exactly. Character formatting stays, that of the first character; change tracking
/// records the change. Checks nothing; call it inside an UndoScope. Throws UNO exceptions.
class CellWriter
{
public:
    explicit CellWriter(const css::uno::Reference<css::text::XTextDocument>& document) : document_(document) {}
    void write(const css::uno::Reference<css::table::XCell>& cell, const std::string& text) const;

private:
    void makeTextCell(const css::uno::Reference<css::table::XCell>& cell) const;

    css::uno::Reference<css::text::XTextDocument> document_;
};
}
