// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/dialog.hxx"

#include <com/sun/star/awt/Rectangle.hpp>

#include <map>
#include <string>

namespace gouji
{
/// Lets the controls of the results dialog follow its size: the list and the text below it share the height, buttons stay at the bottom.
/// Remembers the sizes of the .xdl file, in pixels, and works with the difference; never smaller than those.
class ResultsLayout
{
public:
    explicit ResultsLayout(const Dialog& dialog);
    void fit(const Dialog& dialog) const;
    /// Moves the dialog to the lower edge of the document's window, where it hides the least of what a jump shows.
    void placeAtLowerEdge(const Dialog& dialog, const css::uno::Reference<css::frame::XFrame>& frame) const;

private:
    css::awt::Rectangle dialogSize_;
    std::map<std::string, css::awt::Rectangle> controls_;
};
}
