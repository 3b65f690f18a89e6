// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <string>

namespace gouji::test
{
/// Where a figure of the first report of an open document stands now.
struct FigureCell
{
    std::string name; ///< "E4"
    css::uno::Reference<css::text::XTextTable> table;
    css::uno::Reference<css::text::XText> text;
};

/// Throws std::invalid_argument if the document has no figure of that id.
[[nodiscard]] FigureCell figureCell(const css::uno::Reference<css::uno::XComponentContext>& context,
                                    const css::uno::Reference<css::text::XTextDocument>& document, const std::string& id);
}
