// SPDX-License-Identifier: MPL-2.0
#include "support/menu.hxx"

#include "support/poll.hxx"

#include <algorithm>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

/// Entries are of equal height; a separator is about a third of one.
constexpr double kSeparator = 0.35;
constexpr Menu::Entry kBehindSeparators[] = {Menu::Entry::CheckReport, Menu::Entry::FillTotals, Menu::Entry::WriteComments, Menu::Entry::Options};

/// Heights of entries from the top of the menu to the top of this one.
double topOf(Menu::Entry entry)
{
    const auto separators = std::ranges::count_if(kBehindSeparators, [&](Menu::Entry behind) { return behind <= entry; });
    return static_cast<int>(entry) + kSeparator * static_cast<double>(separators);
}

/// A menu hangs below the menu bar and is no wider than a few words; a document's window may still be coming up meanwhile.
bool looksLikeMenu(const WindowArea& area)
{
    return area.width > 40 && area.width < 600 && area.height > 150 && area.position.y < 100;
}

std::optional<WindowArea> newWindow(const std::vector<std::string>& before)
{
    for (const std::string& window : visibleWindows())
    {
        if (std::ranges::find(before, window) != before.end())
            continue;
        const auto area = areaOf(window);
        if (area && looksLikeMenu(*area))
            return area;
    }
    return std::nullopt;
}

bool isGone(const std::vector<std::string>& before)
{
    return pollUntil(5s, [&] { return !newWindow(before); });
}
}

std::optional<Menu> Menu::find()
{
    const auto before = visibleWindows();
    press("alt+n");
    std::optional<WindowArea> popup;
    if (!pollUntil(2s,
                   [&]
                   {
                       popup = newWindow(before);
                       return popup.has_value();
                   }))
    {
        press("Escape");
        return std::nullopt;
    }
    press("Escape");
    press("Escape");
    if (!isGone(before))
        return std::nullopt;
    return Menu(*popup);
}

void Menu::open() const
{
    const auto before = visibleWindows();
    click({popup_.position.x + 25, popup_.position.y - 12});
    (void)pollUntil(5s, [&] { return newWindow(before).has_value(); });
}

void Menu::choose(Entry entry) const
{
    open();
    const double middle = popup_.height * (topOf(entry) + 0.5) / (topOf(Entry::About) + 1);
    click({popup_.position.x + popup_.width / 3, popup_.position.y + static_cast<int>(middle)});
}
}
