// SPDX-License-Identifier: MPL-2.0
#include "ui/panel/panel_layout.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <vector>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr const char* kTexts[] = {"verdict", "state", "notice"};
constexpr const char* kReportButtons[] = {"check", "fill", "more"};
constexpr const char* kFindingButtons[] = {"goto", "fix", "reason"};
constexpr sal_Int32 kMargin = 6;
constexpr sal_Int32 kGap = 4;
constexpr sal_Int32 kSentenceLines = 4;
constexpr sal_Int32 kMostSentenceLines = 9;
constexpr sal_Int32 kFigureLines = 3;
constexpr sal_Int32 kLeastLines = 4; // of list and sentence together, where the window is low
constexpr sal_Int32 kMostNoticeLines = 6;

/// One pass from the top to the bottom of the panel.
class Column
{
public:
    Column(const Controls& controls, css::awt::Size size) : controls_(controls), width_(size.Width - 2 * kMargin), bottom_(size.Height - kMargin)
    {
        lineHeight_ = sizeOf("check").Height * 2 / 3;
    }

    void layOut()
    {
        for (const char* id : kTexts)
            placeText(id);
        flow(kReportButtons);
        const sal_Int32 available = bottom_ - top_ - flowHeight(kFindingButtons);
        const sal_Int32 figures = controls_.isShown("figures") ? std::clamp(available / 5, lines(1), lines(kFigureLines)) : 0;
        const sal_Int32 room = std::max(available - (figures > 0 ? figures + kGap : 0), lines(kLeastLines));
        const sal_Int32 sentence = std::clamp(room * 30 / 100, std::min(room / 2, lines(kSentenceLines)), lines(kMostSentenceLines));
        place("findings", room - sentence - kGap);
        place("detail", sentence);
        if (figures > 0)
            place("figures", figures);
        flow(kFindingButtons);
    }

private:
    /// The height of a list with so many lines.
    [[nodiscard]] sal_Int32 lines(sal_Int32 count) const { return count * lineHeight_ + 2 * kGap; }

    /// Of a button; what the toolkit prefers is the size for a dialog.
    [[nodiscard]] css::awt::Size sizeOf(const char* id) const
    {
        return Reference<css::awt::XLayoutConstrains>(controls_.control(id), UNO_QUERY_THROW)->getMinimumSize();
    }

    void place(const char* id, sal_Int32 height)
    {
        setArea(id, kMargin, top_, width_, height);
        top_ += height + kGap;
    }

    void placeText(const char* id)
    {
        if (!controls_.isShown(id))
            return;
        const Reference<css::awt::XLayoutConstrains> text(controls_.control(id), UNO_QUERY_THROW);
        const auto size = text->calcAdjustedSize({width_, bottom_});
        place(id, std::min(size.Height, kMostNoticeLines * lineHeight_));
    }

    /// Rows of buttons; in each, as many as find room.
    template <std::size_t Count>
    [[nodiscard]] std::vector<std::vector<std::pair<const char*, css::awt::Size>>> rowsOf(const char* const (&ids)[Count]) const
    {
        std::vector<std::vector<std::pair<const char*, css::awt::Size>>> rows;
        sal_Int32 used = width_ + 1;
        for (const char* id : ids)
        {
            if (!controls_.isShown(id))
                continue;
            auto size = sizeOf(id);
            if (size.Width > width_)
                size = {width_, size.Height + lineHeight_}; // its words wrap
            if (used + size.Width > width_)
            {
                rows.emplace_back();
                used = 0;
            }
            rows.back().emplace_back(id, size);
            used += size.Width + kGap;
        }
        return rows;
    }

    template <std::size_t Count>
    [[nodiscard]] sal_Int32 flowHeight(const char* const (&ids)[Count]) const
    {
        sal_Int32 height = 0;
        for (const auto& row : rowsOf(ids))
            height += row.front().second.Height + kGap;
        return height;
    }

    template <std::size_t Count>
    void flow(const char* const (&ids)[Count])
    {
        for (const auto& row : rowsOf(ids))
        {
            sal_Int32 left = kMargin;
            for (const auto& [id, size] : row)
            {
                setArea(id, left, top_, size.Width, size.Height);
                left += size.Width + kGap;
            }
            top_ += row.front().second.Height + kGap;
        }
    }

    void setArea(const char* id, sal_Int32 left, sal_Int32 top, sal_Int32 width, sal_Int32 height) const
    {
        controls_.control<css::awt::XWindow>(id)->setPosSize(left, top, width, height, css::awt::PosSize::POSSIZE);
    }

    const Controls& controls_;
    sal_Int32 width_;
    sal_Int32 bottom_;
    sal_Int32 lineHeight_ = 0;
    sal_Int32 top_ = kMargin;
};
}

void PanelLayout::fit(css::awt::Size size) const
{
    Column(*controls_, size).layOut();
}
}
