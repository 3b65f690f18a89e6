// SPDX-License-Identifier: MPL-2.0
#include "ui/options/options_layout.hxx"

#include "ui/toolkit/headroom.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>

#include <algorithm>
#include <vector>

namespace gouji
{
namespace
{
using css::awt::XLayoutConstrains;

constexpr sal_Int32 kMargin = 4;
constexpr sal_Int32 kIndent = 6;
constexpr sal_Int32 kGap = 2;
constexpr sal_Int32 kFewLines = 2; ///< of what has seldom more
constexpr sal_Int32 kLeastRules = 3; ///< lines of the list, in a page that is too low for all

enum class Width
{
    Label, ///< that of the widest label
    Own, ///< what the control needs
    Share, ///< an equal part of what is left
};

enum class Height
{
    Own,
    Few, ///< lines
    Rest, ///< of the page
};

struct Item
{
    const char* id;
    Width width;
};

/// Controls side by side.
struct Line
{
    Height height;
    std::vector<Item> items;
};

const std::vector<Line>& lines()
{
    static const std::vector<Line> table = {
        {Height::Own, {{"new-reports", Width::Share}}},
        {Height::Own, {{"unit-label", Width::Label}, {"unit", Width::Share}, {"manual", Width::Own}}},
        {Height::Few, {{"seal-label", Width::Label}, {"seal", Width::Share}, {"seal-help", Width::Share}}},
        {Height::Own, {{"year-label", Width::Label}, {"year", Width::Own}, {"year-unit", Width::Share}}},
        {Height::Own, {{"checking", Width::Share}}},
        {Height::Own, {{"live", Width::Own}, {"delay-label", Width::Share}, {"delay", Width::Own}, {"delay-unit", Width::Own}}},
        {Height::Own, {{"flow", Width::Share}, {"follow", Width::Share}}},
        {Height::Rest, {{"rules-label", Width::Label}, {"rules", Width::Share}}},
        {Height::Own, {{"severity-label", Width::Label}, {"severity-form", Width::Own}, {"severity-error", Width::Own}, {"severity-warning", Width::Own},
                       {"severity-info", Width::Own}, {"severity-off", Width::Own}}},
        {Height::Own, {{"folder-label", Width::Label}, {"folder", Width::Share}, {"choose", Width::Own}}},
        {Height::Own, {{"forms-state", Width::Share}}},
        {Height::Few, {{"files-label", Width::Label}, {"files", Width::Share}, {"forget", Width::Own}}},
    };
    return table;
}

class Page
{
public:
    Page(const Controls& controls, css::awt::Size size)
        : controls_(controls), width_(size.Width - 2 * kMargin), height_(size.Height - 2 * kMargin),
          text_(needOf("unit-label").Height + 2 * headroomOf(controls.control("unit-label")))
    {
        for (const Line& line : lines())
            for (const Item& item : line.items)
                if (item.width == Width::Label)
                    label_ = std::max(label_, needOf(item.id).Width);
    }

    void layOut() const
    {
        keepWordsWhole(controls_.window());
        sal_Int32 used = 0;
        for (const Line& line : lines())
            if (line.height != Height::Rest)
                used += heightOf(line) + kGap;
        const sal_Int32 rest = std::max(height_ - used, kLeastRules * text_);
        sal_Int32 top = kMargin;
        for (const Line& line : lines())
        {
            const auto height = line.height == Height::Rest ? rest : heightOf(line);
            place(line, top, height);
            top += height + kGap;
        }
    }

private:
    /// A line with a heading tells no size.
    [[nodiscard]] css::awt::Size needOf(const char* id) const
    {
        const css::uno::Reference<XLayoutConstrains> control(controls_.control(id), css::uno::UNO_QUERY);
        return control.is() ? control->getMinimumSize() : css::awt::Size(0, text_);
    }

    [[nodiscard]] static bool isHeading(const Line& line) { return line.items.size() == 1 && line.items[0].width == Width::Share; }

    [[nodiscard]] sal_Int32 heightOf(const Line& line) const
    {
        if (line.height == Height::Few)
            return kFewLines * text_ + 2 * kGap;
        sal_Int32 height = text_;
        for (const Item& item : line.items)
            height = std::max(height, needOf(item.id).Height);
        return height;
    }

    [[nodiscard]] sal_Int32 widthOf(const Item& item) const { return item.width == Width::Label ? label_ : needOf(item.id).Width; }

    void place(const Line& line, sal_Int32 top, sal_Int32 height) const
    {
        sal_Int32 left = kMargin + (isHeading(line) ? 0 : kIndent);
        sal_Int32 room = kMargin + width_ - left - kGap * static_cast<sal_Int32>(line.items.size() - 1);
        sal_Int32 shares = 0;
        for (const Item& item : line.items)
        {
            shares += item.width == Width::Share;
            room -= item.width == Width::Share ? 0 : widthOf(item);
        }
        for (const Item& item : line.items)
        {
            const auto width = item.width == Width::Share ? std::max<sal_Int32>(room / shares, 0) : widthOf(item);
            placeControl(item, {left, top, width, height});
            left += width + kGap;
        }
    }

    /// Words beside a field stand on its middle; beside a list at its top.
    void placeControl(const Item& item, css::awt::Rectangle area) const
    {
        const std::string_view id(item.id);
        if (id.ends_with("-label") || id.ends_with("-unit"))
        {
            area.Y += std::min(area.Height - text_, needOf("unit").Height - text_) / 2;
            area.Height = text_;
        }
        controls_.control<css::awt::XWindow>(item.id)->setPosSize(area.X, area.Y, area.Width, area.Height, css::awt::PosSize::POSSIZE);
    }

    const Controls& controls_;
    sal_Int32 width_;
    sal_Int32 height_;
    sal_Int32 text_ = 0; ///< height of a line of words
    sal_Int32 label_ = 0;
};
}

void layOutOptions(const Controls& page, css::awt::Size size)
{
    if (size.Width > 0 && size.Height > 0)
        Page(page, size).layOut();
}
}
