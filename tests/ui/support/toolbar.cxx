// SPDX-License-Identifier: MPL-2.0
#include "support/toolbar.hxx"

#include "support/panel_on_screen.hxx"
#include "support/registry_file.hxx"
#include "support/worked_controls.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>

namespace gouji::test
{
void clickToolbar(const FrameOfTest& window, const std::string& command)
{
    const auto registry = readRegistryFile("Addons.xcu");
    const auto entry = registry.select_node(
        ("//node[@oor:name='OfficeToolBar']//node[prop[@oor:name='URL']/value='vnd.org.gouji:" + command + "']").c_str());
    const auto title = entry.node().find_child_by_attribute("oor:name", "Title").find_child_by_attribute("xml:lang", uiLanguage().c_str());
    click(middleOnScreen(window, css::accessibility::AccessibleRole::PUSH_BUTTON, title.text().get()));
    noteWorked("toolbar/" + command);
}
}
