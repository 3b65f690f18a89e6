// SPDX-License-Identifier: MPL-2.0
#include "ui/list/findings_list.hxx"

#include "ui/toolkit/headroom.hxx"
#include "ui/toolkit/listeners.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/MouseWheelBehavior.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XScrollBar.hpp>
#include <com/sun/star/awt/XSpinField.hpp>
#include <com/sun/star/awt/XWindow2.hpp>

#include <algorithm>
#include <utility>

namespace gouji
{
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace
{
constexpr const char* kKeyboard = "findings";
constexpr const char* kArea = "area";
constexpr const char* kScrollBar = "scroll";
constexpr int kRowsPerTurn = 2; ///< of the wheel
constexpr sal_Int32 kFrame = 2;
constexpr sal_Int32 kHeadingAir = 4;
constexpr sal_Int32 kEntryAir = 2;
constexpr sal_Int32 kLeastWidth = 40;

const std::pair<sal_Int16, ListStep> kSteps[] = {
    {css::awt::Key::UP, ListStep::Up},         {css::awt::Key::DOWN, ListStep::Down},         {css::awt::Key::PAGEUP, ListStep::PageUp},
    {css::awt::Key::PAGEDOWN, ListStep::PageDown}, {css::awt::Key::HOME, ListStep::First},    {css::awt::Key::END, ListStep::Last},
    {css::awt::Key::LEFT, ListStep::Out},      {css::awt::Key::RIGHT, ListStep::In},
};

std::string iconOf(const PanelGroup& group)
{
    return group.isSettled ? "settled" : std::string(nameOf(group.severity));
}

void placeControl(const Reference<css::awt::XWindow>& window, const css::awt::Rectangle& area)
{
    window->setPosSize(area.X, area.Y, area.Width, area.Height, css::awt::PosSize::POSSIZE);
}
}

FindingsList::FindingsList(const Reference<css::uno::XComponentContext>& context, const Reference<css::uno::XInterface>& window, std::string iconsUrl,
                           EntryOf entryOf)
    : controls_(window), iconsUrl_(std::move(iconsUrl)), entryOf_(std::move(entryOf)),
      rows_(context, window, controls_.control(kArea), [this](std::size_t slot, const auto& event) { pressed(slot, event); })
{
    controls_.model(kArea)->setPropertyValue("MouseWheelBehavior", Any(css::awt::MouseWheelBehavior::SCROLL_ALWAYS));
    takeColours();
    listen();
}

void FindingsList::listen()
{
    controls_.control<css::awt::XSpinField>(kArea)->addSpinListener(new OnSpin([this](int turn) { scrollBy(-turn * kRowsPerTurn); }));
    controls_.control<css::awt::XScrollBar>(kScrollBar)
        ->addAdjustmentListener(
            new OnAdjustment([this](const css::awt::AdjustmentEvent& event) { scrollTo(static_cast<std::size_t>(std::max<sal_Int32>(event.Value, 0))); }));
}

/// What was in sight stays so.
void FindingsList::show(std::vector<PanelGroup> groups)
{
    const auto before = list_.selectedRow();
    const bool wasInSight = before && std::ranges::find(placed_, *before, &PlacedRow::row) != placed_.end();
    list_.show(std::move(groups));
    first_ = std::min(first_, rowWindow().lastFirst());
    const auto now = list_.selectedRow();
    if (!before)
        first_ = 0;
    if (now && heights_.area > 0 && (wasInSight || !before))
        first_ = rowWindow().firstShowing(*now, first_);
    showRows();
}

void FindingsList::select(const std::string& key)
{
    if (!list_.select(key))
        return;
    const auto row = list_.selectedRow();
    if (row && heights_.area > 0)
        first_ = rowWindow().firstShowing(*row, first_);
    showRows();
}

void FindingsList::place(const css::awt::Rectangle& area)
{
    const auto words = controls_.control(kKeyboard);
    line_ = Reference<css::awt::XLayoutConstrains>(words, UNO_QUERY_THROW)->getMinimumSize().Height + 2 * headroomOf(words);
    area_ = area;
    heights_ = {.heading = line_ + kHeadingAir, .line = 2 * line_ + kEntryAir, .area = area.Height - 1 - 2 * kFrame};
    placeControl(controls_.control<css::awt::XWindow>(kKeyboard), {area.X, area.Y, 1, 1}); // its words are for the ear
    first_ = std::min(first_, rowWindow().lastFirst());
    showRows();
}

void FindingsList::takeColours()
{
    colours_ = listColoursOf(controls_.control(kArea));
    controls_.model(kArea)->setPropertyValue("TextColor", Any(colours_.background));
}

RowWindow FindingsList::rowWindow() const
{
    return {list_.rows(), heights_};
}

RowLook FindingsList::lookOf(const ListRow& row, bool isSelected) const
{
    const PanelGroup& group = list_.groups()[row.group];
    if (row.line)
    {
        auto words = entryOf_(group.lines[*row.line]);
        return {.first = std::move(words.place), .second = std::move(words.difference), .iconUrl = {}, .isSelected = isSelected};
    }
    return {.first = (list_.isOpen(row.group) ? "▾ " : "▸ ") + group.title,
            .second = {},
            .iconUrl = iconsUrl_ + "/severity-" + iconOf(group) + "-12.png",
            .isSelected = isSelected};
}

void FindingsList::showRows()
{
    const RowWindow window = rowWindow();
    const auto selected = list_.selectedRow();
    const sal_Int32 width = std::max(showFrame(window) - 2 * kFrame, kLeastWidth);
    placed_ = window.from(first_);
    sal_Int32 end = 0;
    for (std::size_t slot = 0; slot < placed_.size(); ++slot)
    {
        const auto& placed = placed_[slot];
        const sal_Int32 height = window.heightOf(placed.row);
        rows_.show(slot, {kFrame, kFrame + placed.top, width, height}, lookOf(list_.rows()[placed.row], placed.row == selected), colours_);
        end = placed.top + height;
    }
    rows_.hideFrom(placed_.size());
    rows_.showEnd({kFrame, kFrame + end, width, std::max<sal_Int32>(heights_.area - end, 0)}, colours_);
    showPosition();
}

/// With the scroll bar beside it, if one is needed; its width.
sal_Int32 FindingsList::showFrame(const RowWindow& window)
{
    const auto last = window.lastFirst();
    const sal_Int32 width = area_.Width - (last > 0 ? line_ : 0);
    placeControl(controls_.control<css::awt::XWindow>(kArea), {area_.X, area_.Y + 1, width, area_.Height - 1});
    controls_.setShown(kScrollBar, last > 0);
    if (last == 0)
        return width;
    placeControl(controls_.control<css::awt::XWindow>(kScrollBar), {area_.X + width, area_.Y + 1, line_, area_.Height - 1});
    const auto bar = controls_.model(kScrollBar);
    const auto rows = static_cast<sal_Int32>(list_.rows().size());
    const auto visible = rows - static_cast<sal_Int32>(last);
    bar->setPropertyValue("ScrollValueMax", Any(rows));
    bar->setPropertyValue("VisibleSize", Any(visible));
    bar->setPropertyValue("BlockIncrement", Any(std::max<sal_Int32>(visible - 1, 1)));
    bar->setPropertyValue("ScrollValue", Any(static_cast<sal_Int32>(first_)));
    return width;
}

/// What is selected, in words, for who does not see it.
void FindingsList::showPosition()
{
    const auto row = list_.selectedRow();
    const auto look = row ? lookOf(list_.rows()[*row], true) : RowLook();
    const auto words = look.second.empty() ? look.first : look.first + " " + look.second;
    controls_.model(kKeyboard)->setPropertyValue("Label", Any(fromUtf8(words)));
}

/// A second click that does not meet the row of the first one opens nothing.
void FindingsList::pressed(std::size_t slot, const css::awt::MouseEvent& event)
{
    if (event.PopupTrigger)
        return;
    controls_.control<css::awt::XWindow>(kKeyboard)->setFocus();
    if (slot >= placed_.size())
        return;
    const std::size_t row = placed_[slot].row;
    const ListRow place = list_.rows()[row];
    if (event.ClickCount > 1)
    {
        if (event.ClickCount == 2 && place.line && list_.selectedRow() == row)
            activated_();
        return;
    }
    if (place.line)
        list_.select(row);
    else
        list_.toggle(place.group);
    changeSelection();
}

bool FindingsList::hasKeyboard() const
{
    return controls_.control<css::awt::XWindow2>(kKeyboard)->hasFocus();
}

/// A step that leads nowhere is taken, too: the office would move the keyboard to another control.
bool FindingsList::takeKey(const css::awt::KeyEvent& event)
{
    if (event.Modifiers != 0)
        return false;
    if (event.KeyCode == css::awt::Key::RETURN)
    {
        if (list_.selected())
            activated_();
        return true;
    }
    const auto found = std::ranges::find(kSteps, static_cast<sal_Int16>(event.KeyCode), &std::pair<sal_Int16, ListStep>::first);
    if (found == std::end(kSteps))
        return false;
    if (!list_.step(found->second, std::max<std::size_t>(placed_.size(), 2) - 1))
        return true;
    if (const auto row = list_.selectedRow())
        first_ = rowWindow().firstShowing(*row, first_);
    changeSelection();
    return true;
}

void FindingsList::changeSelection()
{
    first_ = std::min(first_, rowWindow().lastFirst());
    showRows();
    selected_();
}

void FindingsList::scrollBy(int rows)
{
    hadKeyboard_ = hadKeyboard_ || hasKeyboard();
    const auto wanted = static_cast<std::ptrdiff_t>(first_) + rows;
    scrollTo(static_cast<std::size_t>(std::max<std::ptrdiff_t>(wanted, 0)));
}

bool FindingsList::takeKeyboardBack()
{
    const bool hadIt = std::exchange(hadKeyboard_, false);
    if (hadIt)
        controls_.control<css::awt::XWindow>(kKeyboard)->setFocus();
    return hadIt;
}

void FindingsList::scrollTo(std::size_t first)
{
    const auto wanted = std::min(first, rowWindow().lastFirst());
    if (wanted == first_)
        return;
    first_ = wanted;
    showRows();
}
}
