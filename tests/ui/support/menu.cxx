// SPDX-License-Identifier: MPL-2.0
#include "support/menu.hxx"

#include "support/poll.hxx"
#include "support/registry_file.hxx"
#include "support/worked_controls.hxx"

#include <algorithm>
#include <stdexcept>

namespace gouji::test
{
namespace
{
using namespace std::chrono_literals;

/// Entries are of equal height; a separator is about a third of one.
constexpr double kSeparator = 0.35;
const std::string kProtocol = "vnd.org.gouji:";

/// Where an entry is, in heights of entries from the top of the menu.
struct Heights
{
    double middle = 0;
    double all = 0;
};

/// "com.sun.star.text.TextDocument,com.sun.star.text.WebDocument"; empty for a separator.
std::string contextOf(const pugi::xml_node& entry)
{
    return entry.find_child_by_attribute("oor:name", "Context").child_value("value");
}

/// The first kind of document whose menu has the command.
std::string kindOfDocumentFor(const pugi::xpath_node_set& entries, const std::string& command)
{
    for (const auto& match : entries)
        if (match.node().find_child_by_attribute("oor:name", "URL").child_value("value") == kProtocol + command)
            return contextOf(match.node()).substr(0, contextOf(match.node()).find(','));
    throw std::runtime_error("the menu has no entry " + command);
}

Heights heightsOf(const std::string& command)
{
    Heights heights;
    const auto document = readRegistryFile("Addons.xcu");
    const auto entries = document.select_nodes("//node[@oor:name='OfficeMenuBar']/node/node[@oor:name='Submenu']/node");
    const std::string kind = kindOfDocumentFor(entries, command);
    for (const auto& match : entries)
    {
        const auto context = contextOf(match.node());
        if (!context.empty() && context.find(kind) == std::string::npos)
            continue; // the menu of this kind of document has no such entry
        const std::string url = match.node().find_child_by_attribute("oor:name", "URL").child_value("value");
        const double height = url.starts_with(kProtocol) ? 1 : kSeparator;
        if (url == kProtocol + command)
            heights.middle = heights.all + height / 2;
        heights.all += height;
    }
    return heights;
}

/// A menu hangs below the menu bar and is no wider than a few words; a document's window may still be coming up
/// meanwhile.
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

void Menu::choose(const std::string& command) const
{
    open();
    const auto heights = heightsOf(command);
    clickInMenu({popup_.position.x + popup_.width / 3, popup_.position.y + static_cast<int>(popup_.height * heights.middle / heights.all)});
    noteWorked("menu/" + command);
}
}
