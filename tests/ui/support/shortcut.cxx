// SPDX-License-Identifier: MPL-2.0
#include "support/shortcut.hxx"

#include "support/registry_file.hxx"
#include "support/screen.hxx"
#include "support/worked_controls.hxx"

#include <algorithm>
#include <sstream>
#include <stdexcept>
#include <vector>

namespace gouji::test
{
namespace
{
/// "J_SHIFT_MOD1_MOD2" of the office as "ctrl+alt+shift+j".
std::string keysOf(const std::string& binding)
{
    std::istringstream parts(binding);
    std::string key;
    std::getline(parts, key, '_');
    if (key.size() == 1)
        std::ranges::transform(key, key.begin(), [](char letter) { return static_cast<char>(letter - 'A' + 'a'); });
    std::string keys;
    for (std::string part; std::getline(parts, part, '_');)
        keys.append(part == "MOD1" ? "ctrl" : part == "MOD2" ? "alt" : "shift").append("+");
    return keys + key;
}
}

void pressShortcut(const std::string& command)
{
    const auto document = readRegistryFile("Accelerators.xcu");
    const auto binding = document.select_node(("//node[prop[@oor:name='Command']/value='vnd.org.gouji:" + command + "']").c_str()).node();
    if (!binding)
        throw std::runtime_error("no keys are bound to " + command);
    press(keysOf(binding.attribute("oor:name").value()));
    noteWorked("key/" + command);
}
}
