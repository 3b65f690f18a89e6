// SPDX-License-Identifier: MPL-2.0
#include "support/menu.hxx"

#include "support/poll.hxx"

#include <algorithm>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

/// Entries of equal height; the thin separators do not matter.
constexpr int kEntries = static_cast<int>(Menu::Entry::About) + 1;

/// A menu hangs below the menu bar and is no wider than a few words; a document's window may still be coming up meanwhile.
bool looksLikeMenu(const WindowArea& area)
{
    return area.width > 40 && area.width < 600 && area.height > 40 && area.position.y < 100;
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
    const int middle = popup_.height * (2 * static_cast<int>(entry) + 1) / (2 * kEntries);
    click({popup_.position.x + popup_.width / 3, popup_.position.y + middle});
}
}
