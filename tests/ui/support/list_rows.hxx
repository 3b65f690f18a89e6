// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno/uno.hxx"

#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>

#include <string>
#include <vector>

namespace gouji::test
{
/// A row of the panel's list that can be seen.
struct RowOnScreen
{
    std::string first; ///< of a heading, its words without the arrow
    std::string second; ///< of a finding
    bool isHeading = false;
    bool isOpen = false; ///< of a heading
    css::awt::Rectangle area; ///< in pixels of the panel

    [[nodiscard]] std::string words() const { return isHeading ? first : first + " " + second; }
};

/// Those of the panel with these controls, from the top.
[[nodiscard]] std::vector<RowOnScreen> rowsIn(const css::uno::Reference<css::awt::XControlContainer>& panel);

/// Whether words are those of a heading as the list shows it, with its arrow.
[[nodiscard]] bool isHeading(const std::string& words);
}
