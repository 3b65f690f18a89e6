// SPDX-License-Identifier: MPL-2.0
#include "support/dialog_file.hxx"

#include "support/report_fixture.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <stdexcept>

namespace gouji::test
{
namespace role = css::accessibility::AccessibleRole;

namespace
{
/// What an element of a dialog file may be to a screen reader.
const std::multimap<std::string, sal_Int16> kRoles = {
    {"button", role::PUSH_BUTTON}, {"checkbox", role::CHECK_BOX}, {"radio", role::RADIO_BUTTON}, {"textfield", role::TEXT}, {"textfield", role::SCROLL_PANE},
    {"numericfield", role::TEXT},  {"numericfield", role::SPIN_BOX}, {"menulist", role::COMBO_BOX}, {"menulist", role::PANEL},
    {"menulist", role::LIST}}; // a list below its field, too: that of a closed field is nowhere

constexpr const char* kSilentKinds[] = {"dlg:text", "dlg:fixedline", "dlg:img", "dlg:radiogroup"};

bool isWorked(const pugi::xml_node& control)
{
    return control.attribute("dlg:id") && !control.attribute("dlg:readonly").as_bool() &&
           std::ranges::none_of(kSilentKinds, [&](const char* kind) { return std::string(control.name()) == kind; });
}

/// "&key" of the catalogue; other words as they are.
std::string wordsOf(const std::string& value)
{
    auto words = value.starts_with('&') ? message(value.substr(1)) : value;
    std::erase(words, '~');
    return words;
}
}

std::vector<std::string> dialogNames()
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(GOUJI_SOURCE_DIR "/extension/dialogs"))
        if (entry.path().extension() == ".xdl")
            names.push_back(entry.path().stem());
    std::ranges::sort(names);
    return names;
}

DialogFile::DialogFile(const std::string& name) : name_(name)
{
    const auto result = document_.load_file((GOUJI_SOURCE_DIR "/extension/dialogs/" + name + ".xdl").c_str());
    if (!result)
        throw std::runtime_error(name + ".xdl: " + result.description());
}

std::string DialogFile::title() const
{
    return wordsOf(document_.document_element().attribute("dlg:title").value());
}

std::string DialogFile::helpAnchor() const
{
    const std::string url = document_.document_element().attribute("dlg:help-url").value();
    return url.substr(url.starts_with('#') ? 1 : 0);
}

std::vector<std::string> DialogFile::workedIds() const
{
    std::vector<std::string> ids;
    for (const auto& match : document_.select_nodes("//dlg:bulletinboard//*[@dlg:id]"))
        if (isWorked(match.node()))
            ids.emplace_back(match.node().attribute("dlg:id").value());
    return ids;
}

std::string DialogFile::kindOf(const std::string& id) const
{
    return std::string(find(id).name()).substr(std::string("dlg:").size());
}

std::pair<double, double> DialogFile::middleOf(const std::string& id) const
{
    const auto control = find(id);
    const auto window = document_.document_element();
    const auto middle = [&](const char* begin, const char* size)
    { return (control.attribute(begin).as_double() + control.attribute(size).as_double() / 2) / window.attribute(size).as_double(); };
    return {middle("dlg:left", "dlg:width"), middle("dlg:top", "dlg:height")};
}

std::string DialogFile::spokenName(const std::string& id) const
{
    const std::string own = find(id).attribute("dlg:value").value();
    if (!own.empty() && kindOf(id) != "textfield")
        return wordsOf(own);
    const auto label = document_.select_node(("//*[@dlg:id='" + id + "-label']").c_str()).node();
    if (!label && kindOf(id) == "button")
        throw std::runtime_error(name_ + ".xdl has no words for the button " + id + ", so that any button would be found");
    return label ? wordsOf(label.attribute("dlg:value").value()) : std::string();
}

pugi::xml_node DialogFile::find(const std::string& id) const
{
    const auto node = document_.select_node(("//dlg:bulletinboard//*[@dlg:id='" + id + "']").c_str()).node();
    return node ? node : throw std::runtime_error(name_ + ".xdl has no control " + id);
}

AccessibleContext findControl(const AccessibleContext& window, const DialogFile& file, const std::string& id)
{
    const auto [first, last] = kRoles.equal_range(file.kindOf(id));
    for (auto candidate = first; candidate != last; ++candidate)
        if (const auto found = findBelow(window, candidate->second, file.spokenName(id)); found.is())
            return found;
    return {};
}
}
