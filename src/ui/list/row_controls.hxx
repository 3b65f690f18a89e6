// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ui/list/list_colours.hxx"
#include "ui/toolkit/controls.hxx"

#include <com/sun/star/awt/MouseEvent.hpp>
#include <com/sun/star/awt/Rectangle.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>

#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace gouji
{
/// What one row of the list shows. A heading has one line, a finding two.
struct RowLook
{
    std::string first; ///< in bold
    std::string second; ///< below it
    std::string iconUrl; ///< before the words; empty: none
    bool isSelected = false;

    friend bool operator==(const RowLook&, const RowLook&) = default;
};

/// The rows of a list that can be seen, as labels inside the control that is its area; used again for other rows when
/// the list is scrolled, so that their number is that of the rows on the screen. Words that find no room end in "…" and
/// can be read in the tooltip. Labels of slot 0 are the controls "row0.mark", "row0.first", "row0.second" of the
/// window.
class RowControls
{
public:
    /// Told the slot that was pressed; one behind all slots for the empty part of the list.
    using Pressed = std::function<void(std::size_t slot, const css::awt::MouseEvent& event)>;

    RowControls(const css::uno::Reference<css::uno::XComponentContext>& context, const css::uno::Reference<css::uno::XInterface>& window,
                css::uno::Reference<css::awt::XControl> area, Pressed pressed);

    /// Shows a row in a part of the area, in pixels. Slots are used in their order.
    void show(std::size_t slot, const css::awt::Rectangle& part, const RowLook& look, const ListColours& colours);
    /// Leaves that part of the area empty, below the last row.
    void showEnd(const css::awt::Rectangle& part, const ListColours& colours);
    /// Hides the rows from that slot on.
    void hideFrom(std::size_t slot);

private:
    struct Label
    {
        css::uno::Reference<css::awt::XControl> control;
        css::uno::Reference<css::beans::XPropertySet> model;
    };
    struct Row
    {
        Label mark;
        Label first;
        Label second;
        RowLook look;
        ListColours colours;
        css::awt::Rectangle part;
        bool isShown = false;
    };

    using Properties = std::vector<std::pair<const char*, css::uno::Any>>;

    [[nodiscard]] Label make(const char* service, const std::string& name, const Properties& properties) const;
    [[nodiscard]] Label makeWords(const std::string& name, float weight) const;
    [[nodiscard]] Row makeRow(std::size_t slot) const;
    void lay(Row& row, const css::awt::Rectangle& part, const RowLook& look) const;
    void paint(Row& row, const RowLook& look, const ListColours& colours) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::uno::XInterface> window_;
    css::uno::Reference<css::awt::XControl> area_;
    Pressed pressed_;
    std::vector<Row> rows_;
    Label end_;
};
}
