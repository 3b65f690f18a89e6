// SPDX-License-Identifier: MPL-2.0
#include "ui/sidebar/panel_layout.hxx"

#include "ui/sidebar/progress_links.hxx"
#include "ui/sidebar/wrapped_words.hxx"
#include "ui/toolkit/headroom.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XTextLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/style/VerticalAlignment.hpp>

#include <algorithm>
#include <array>
#include <vector>

namespace gouji
{
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr std::array kReportButtons{"check", "fill", "as-text", "more"};
constexpr std::array kAdvice{"advice"};
constexpr sal_Int32 kMargin = 6;
constexpr sal_Int32 kGap = 3;
constexpr sal_Int32 kMostVerdictLines = 3;
constexpr sal_Int32 kMostStateLines = 2;
constexpr sal_Int32 kSentenceLines = 6;
constexpr sal_Int32 kFigureLines = 4;
constexpr sal_Int32 kLeastListLines = 4; // a heading and a finding
constexpr sal_Int32 kScrollBar = 32; // and the air beside the words
constexpr sal_Int32 kNarrow = 15; // in lines' heights: then words of buttons wrap

/// One pass from the top to the bottom of the panel.
class Column
{
public:
    Column(const Reference<css::uno::XComponentContext>& context, const Controls& controls, css::awt::Size size)
        : context_(context), controls_(controls), width_(size.Width - 2 * kMargin), bottom_(size.Height - kMargin)
    {
        buttonHeight_ = sizeOf("check").Height;
        lineHeight_ = sizeOf("findings").Height; // one line always; the state may have two
        headroom_ = headroomOf(controls.control("findings"));
    }

    [[nodiscard]] css::awt::Rectangle layOut()
    {
        placeVerdict();
        placeState();
        flow(kProgressLinks);
        flow(kAdvice);
        flow(kReportButtons);
        const sal_Int32 room = bottom_ - top_ - findingButtonsHeight() - 3 * kGap;
        // Where the panel is very low, the figures give way first, then the sentence, never the buttons.
        const sal_Int32 figures = room < lines(kLeastListLines) + 2 * lines(1) ? 0 : std::clamp(room / 9, lines(1), lines(kFigureLines));
        const sal_Int32 sentence = room - figures < lines(kLeastListLines) + lines(1) ? 0 : linesOfSentence(std::clamp<sal_Int32>(room / 6 / lineHeight_, 1, kSentenceLines));
        const sal_Int32 list = std::max(room - figures - sentence, lines(1));
        const css::awt::Rectangle area(kMargin, top_, width_, list);
        top_ += list + kGap;
        const bool hasFigures = controls_.isShown("figures");
        place("detail", hasFigures ? sentence : sentence + kGap + figures);
        wrapIn(context_, controls_, "detail", width_ - kScrollBar);
        if (hasFigures)
            place("figures", figures);
        placeFindingButtons();
        return area;
    }

private:
    [[nodiscard]] bool isNarrow() const { return width_ < kNarrow * lineHeight_; }

    /// The height of a list with so many lines.
    [[nodiscard]] sal_Int32 lines(sal_Int32 count) const { return count * lineHeight_ + 2 * kGap; }

    /// The height in which so many lines of the sentence are seen, and no part of the next.
    [[nodiscard]] sal_Int32 linesOfSentence(sal_Int32 count) const
    {
        return Reference<css::awt::XTextLayoutConstrains>(controls_.control("detail"), UNO_QUERY_THROW)->getMinimumSize(1, static_cast<sal_Int16>(count)).Height;
    }

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

    /// Of a text whose words wrap, in at least one line. One that is cut shows its beginning.
    [[nodiscard]] sal_Int32 heightOfText(const char* id, sal_Int32 mostLines) const
    {
        const Reference<css::awt::XLayoutConstrains> text(controls_.control(id), UNO_QUERY_THROW);
        const auto needed = text->calcAdjustedSize({width_, bottom_}).Height;
        const auto most = mostLines * lineHeight_;
        if (headroom_ > 0)
            align(id, needed <= most ? css::style::VerticalAlignment_MIDDLE : css::style::VerticalAlignment_TOP);
        return std::clamp(needed, lineHeight_, most) + 2 * headroom_;
    }

    void align(const char* id, css::style::VerticalAlignment place) const
    {
        controls_.model(id)->setPropertyValue("VerticalAlign", css::uno::Any(place));
    }

    void placeVerdict()
    {
        wrapIn(context_, controls_, "verdict", width_);
        place("verdict", heightOfText("verdict", kMostVerdictLines));
    }

    void placeState()
    {
        for (const char* id : {"notice", "state"})
            wrapIn(context_, controls_, id, width_);
        const sal_Int32 height = heightOfText(controls_.isShown("notice") ? "notice" : "state", kMostStateLines);
        setArea("notice", kMargin, top_, width_, height);
        place("state", height);
    }

    [[nodiscard]] sal_Int32 fixHeight() const { return isNarrow() ? buttonHeight_ + lineHeight_ : buttonHeight_; }
    [[nodiscard]] sal_Int32 findingButtonsHeight() const { return fixHeight() + kGap + (isNarrow() ? 2 : 1) * (buttonHeight_ + kGap) - kGap; }

    void placeFindingButtons()
    {
        place("fix", fixHeight());
        if (isNarrow())
        {
            place("goto", buttonHeight_);
            place("reason", buttonHeight_);
            return;
        }
        const sal_Int32 half = (width_ - kGap) / 2;
        setArea("goto", kMargin, top_, half, buttonHeight_);
        setArea("reason", kMargin + half + kGap, top_, width_ - half - kGap, buttonHeight_);
    }

    /// Rows of buttons; in each, as many as find room.
    template <std::size_t Count>
    [[nodiscard]] std::vector<std::vector<std::pair<const char*, css::awt::Size>>> rowsOf(const std::array<const char*, Count>& ids) const
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
    void flow(const std::array<const char*, Count>& ids)
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

    Reference<css::uno::XComponentContext> context_;
    const Controls& controls_;
    sal_Int32 width_;
    sal_Int32 bottom_;
    sal_Int32 lineHeight_ = 0;
    sal_Int32 headroom_ = 0;
    sal_Int32 buttonHeight_ = 0;
    sal_Int32 top_ = kMargin;
};
}

css::awt::Rectangle PanelLayout::fit(css::awt::Size size) const
{
    return Column(context_, *controls_, size).layOut();
}
}
